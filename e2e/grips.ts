import type { Locator, Page } from '@playwright/test';
import { expect, gripsOf, type Params, paramsOf, reset } from './book';
import { middleOf, type Point } from './hands';

export { dragByMouse, dragByTouch } from './hands';

/** How far the keys go: this many steps to the right and up. */
const steps = { right: 6, up: 4 };

/** Every number of the settings. */
const numbersOf = (params: Params) =>
  Object.values(params)
    .flat()
    .filter((value) => typeof value === 'number');

/** The grips of a figure that a hand can take, by their place among all of them. Of many alike the first three speak. */
async function takeable(figure: Locator): Promise<Locator[]> {
  const grips = gripsOf(figure);
  const free = await grips.evaluateAll((all) =>
    all.slice(0, 3).map((grip) => grip.checkVisibility() && !grip.querySelector('input')!.disabled),
  );
  return free.flatMap((usable, nth) => (usable ? [grips.nth(nth)] : []));
}

/** Where a grip stands, in the units of its drawing. */
const placeOf = (grip: Locator) =>
  grip
    .locator('> input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).valueAsNumber));

const toTheMiddle = (grip: Locator) =>
  grip.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Every grip goes by hand where the arrow keys take it, and keeps the focus. The last one stays where it was dragged. */
export async function tryGrips(
  page: Page,
  figure: Locator,
  drag: (page: Page, from: Point, to: Point) => Promise<void>,
): Promise<void> {
  const id = (await figure.getAttribute('id'))!;
  const params = () => paramsOf(page, id);
  const start = await params();
  for (const grip of await takeable(figure)) {
    const label = (await grip.getAttribute('aria-label')) ?? '';
    expect(label).not.toBe('');
    const plane = (await grip.locator('> input[type=range]').count()) === 2;
    if (JSON.stringify(await params()) !== JSON.stringify(start)) await reset(page, figure, start);

    await toTheMiddle(grip);
    const from = await middleOf(grip);
    await grip.locator('input').first().focus();
    for (let i = 0; i < steps.right; i++) await page.keyboard.press('ArrowRight');
    for (let i = 0; i < steps.up; i++) await page.keyboard.press('ArrowUp');
    const byKeys = await params();
    const placeByKeys = await placeOf(grip);
    expect(byKeys, `${label}, by keys`).not.toEqual(start);
    const moved = await middleOf(grip);
    const way: Point = { x: moved.x - from.x, y: moved.y - from.y };

    await reset(page, figure, start);
    await toTheMiddle(grip);
    const taken = await middleOf(grip);
    // Taken a little beside its middle, as hands do: it must not jump there.
    const held = { x: taken.x + 3, y: taken.y - 2 };
    await drag(page, held, { x: held.x + way.x, y: held.y + way.y });
    const byHand = await params();
    expect(byHand, `${label}, by hand`).not.toEqual(start);
    await expect(grip.locator('input:focus'), `${label} keeps the focus`).toHaveCount(1);
    // In a drawing of space the hand moves in the plane of the screen, and keys along an axis.
    if (plane) expectNear(await placeOf(grip), placeByKeys, label);
  }
}

/** The other mouse buttons drag nothing, and Escape or a hand far outside leaves a sound figure. */
export async function expectSoundAfterStrayHands(page: Page, figure: Locator): Promise<void> {
  const id = (await figure.getAttribute('id'))!;
  const start = await paramsOf(page, id);
  const [grip] = await takeable(figure);
  if (!grip) return;
  await toTheMiddle(grip);
  const { x, y } = await middleOf(grip);
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(x + 40, y - 40);
  await page.mouse.up({ button: 'right' });
  expect(await paramsOf(page, id)).toEqual(start);
  await page.keyboard.press('Escape');

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 9000, y - 9000);
  await page.mouse.up();
  for (const number of numbersOf(await paramsOf(page, id))) expect(Number.isFinite(number)).toBe(true);
  await reset(page, figure, start);
}

/** A hand stops on half steps and a screen on whole pixels; keys on whole steps. */
function expectNear(actual: readonly number[], expected: readonly number[], label: string) {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries())
    expect(Math.abs(value - expected[i]!), `${label}, coordinate ${i}`).toBeLessThanOrEqual(0.1001);
}
