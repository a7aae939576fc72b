import type { Locator, Page } from '@playwright/test';
import {
  expect,
  figuresOf,
  gripsOf,
  listenToFigures,
  type Params,
  paramsOf,
  settledLink,
  test,
  wake,
} from './book';
import { dragByMouse, dragByTouch, middleOf, type Point, swipe } from './hands';
import { chapters } from './site';

/** How far the keys go: this many steps to the right and up. */
const steps = { right: 6, up: 4 };

/** Every number of the settings, in order, so that two of them can be compared to within a step. */
const numbersOf = (params: Params) =>
  Object.values(params)
    .flat()
    .filter((value) => typeof value === 'number');

interface Scene {
  readonly grip: Locator;
  readonly params: () => Promise<Params>;
}

/** The page anew, with one figure awake and one of its grips in the middle of the window. */
async function open(page: Page, path: string, figure: number, nth: number): Promise<Scene> {
  await page.goto('about:blank');
  await page.goto(path);
  const root = figuresOf(page).nth(figure);
  await wake(root);
  const grip = gripsOf(root).nth(nth);
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const id = (await root.getAttribute('id'))!;
  return { grip, params: () => paramsOf(page, id) };
}

/** Fewest and most grips are tried in the same way: the figures of the page tell how many there are. */
async function everyGrip(
  page: Page,
  path: string,
): Promise<{ figure: number; nth: number; label: string; plane: boolean }[]> {
  await page.goto(path);
  const found = [];
  for (const [figure, root] of (await figuresOf(page).all()).entries()) {
    await wake(root);
    for (const [nth, grip] of (await gripsOf(root).all()).entries()) {
      if (!(await grip.isVisible()) || (await grip.locator('input').first().isDisabled())) continue;
      const label = (await grip.getAttribute('aria-label')) ?? '';
      const plane = (await grip.locator('> input[type=range]').count()) === 2;
      // Many alike (the points of a data set): the first three speak for the rest.
      if (nth < 3) found.push({ figure, nth, label, plane });
    }
  }
  return found;
}

for (const { path, locale } of chapters.filter(({ figures }) => figures > 0)) {
  // The two languages share their figures: one is dragged by the mouse, the other by a finger.
  const touch = locale === 'ko';
  test.describe(`${path} with ${touch ? 'a finger' : 'the mouse'}`, () => {
    test.use(touch ? { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } : {});

    test('goes where the arrow keys go, keeps the focus, and can be linked to', async ({ page }) => {
      test.setTimeout(180_000);
      await listenToFigures(page);
      const drag = touch ? dragByTouch : dragByMouse;
      const grips = await everyGrip(page, path);
      expect(grips.length).toBeGreaterThan(0);
      for (const { figure, nth, label, plane } of grips) {
        let scene = await open(page, path, figure, nth);
        expect(label).not.toBe('');
        const start = await scene.params();
        const from = await middleOf(scene.grip);

        await scene.grip.locator('input').first().focus();
        for (let i = 0; i < steps.right; i++) await page.keyboard.press('ArrowRight');
        for (let i = 0; i < steps.up; i++) await page.keyboard.press('ArrowUp');
        const byKeys = await scene.params();
        expect(byKeys, `${label}, by keys`).not.toEqual(start);
        const moved = await middleOf(scene.grip);
        const way: Point = { x: moved.x - from.x, y: moved.y - from.y };

        scene = await open(page, path, figure, nth);
        const taken = await middleOf(scene.grip);
        // Taken a little beside its middle, as hands do: it must not jump there.
        const held = { x: taken.x + 3, y: taken.y - 2 };
        await drag(page, held, { x: held.x + way.x, y: held.y + way.y });
        const byHand = await scene.params();
        expect(byHand, `${label}, by hand`).not.toEqual(start);
        await expect(scene.grip.locator('input:focus'), `${label} keeps the focus`).toHaveCount(1);
        // In a drawing of space the hand moves in the plane of the screen, and keys along an axis.
        if (plane) expectNear(numbersOf(byHand), numbersOf(byKeys), label);

        const id = (await figuresOf(page).nth(figure).getAttribute('id'))!;
        const link = await settledLink(page, id);
        await page.goto('about:blank');
        await page.goto(link);
        await wake(figuresOf(page).nth(figure));
        expect(await paramsOf(page, id), `${label}, from its link`).toEqual(byHand);
      }
    });
  });

  test(`${path}: the other mouse buttons drag nothing, and Escape or a lost pointer leaves a sound figure`, async ({
    page,
  }) => {
    await listenToFigures(page);
    const [first] = await everyGrip(page, path);
    const { grip, params } = await open(page, path, first!.figure, first!.nth);
    const start = await params();
    const { x, y } = await middleOf(grip);
    await page.mouse.move(x, y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(x + 40, y - 40);
    await page.mouse.up({ button: 'right' });
    expect(await params()).toEqual(start);
    await page.keyboard.press('Escape');

    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 9000, y - 9000);
    await page.mouse.up();
    for (const number of numbersOf(await params())) expect(Number.isFinite(number)).toBe(true);
  });

  test.describe(`${path} on a phone`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('a swipe over a figure scrolls the page and moves nothing', async ({ page }) => {
      await listenToFigures(page);
      await page.goto(path);
      const figure = figuresOf(page).first();
      await wake(figure);
      const id = (await figure.getAttribute('id'))!;
      const before = await paramsOf(page, id);
      const drawing = figure.locator('svg[role=img]').first();
      await drawing.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y, width, height } = (await drawing.boundingBox())!;
      const top = await page.evaluate(() => window.scrollY);
      // Near the edge of the drawing there is no grip.
      const from = { x: x + width * 0.1, y: y + height * 0.6 };
      await swipe(page, from, { x: from.x + 5, y: from.y - 200 });
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top + 100);
      expect(await paramsOf(page, id)).toEqual(before);
    });
  });
}

/** A hand stops on half steps and a screen on whole pixels; keys on whole steps. */
function expectNear(actual: readonly number[], expected: readonly number[], label: string) {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries())
    expect(Math.abs(value - expected[i]!), `${label}, entry ${i}`).toBeLessThanOrEqual(0.1001);
}
