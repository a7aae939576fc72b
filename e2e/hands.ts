import type { Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element in the window, in CSS pixels. */
export async function middleOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

const parts = [0.1, 0.35, 0.7, 1];

/** A finger on the screen, as the browser gets it from the hardware: it decides itself whether that is a scroll. */
async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (at: Point) => send('touchStart', [at]),
    move: (to: Point) => send('touchMove', [to]),
    async up() {
      await send('touchEnd', []);
      await session.detach();
    },
  };
}

export async function dragByMouse(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const part of parts) {
    const { x, y } = between(from, to, part);
    await page.mouse.move(x, y);
  }
  await page.mouse.up();
}

export async function dragByTouch(page: Page, from: Point, to: Point): Promise<void> {
  const { down, move, up } = await finger(page);
  await down(from);
  for (const part of parts) await move(between(from, to, part));
  await up();
}

/** Moves a finger as one scrolls: over some twenty frames. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const { down, move, up } = await finger(page);
  await down(from);
  for (let i = 1; i <= 20; i++) {
    await move(between(from, to, i / 20));
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  }
  await up();
}
