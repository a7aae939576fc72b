import { quantile } from './pages.mjs';

const moves = 240;

/**
 * Milliseconds from a pointer's move to the end of the frame that shows it, while a handle is dragged in a circle. Half a
 * frame of that, 8 ms at 60 Hz, is waiting for the screen.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} widget The figure that is dragged.
 * @param {number} slowdown Of the processor.
 */
export async function timeDragging(browser, url, widget, slowdown) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const figure = page.locator(`[data-widget=${widget}]`);
  await figure.scrollIntoViewIfNeeded();
  await figure.and(page.locator('[data-state=ready]')).waitFor();
  const grip = figure.locator('[role=group]:has(> input[type=range])').first();
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await grip.boundingBox();
  if (!box) throw new Error(`${widget} has no handle in view.`);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };

  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(window, { times });
    window.addEventListener(
      'pointermove',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // A message comes after the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(0);
        }),
      { capture: true },
    );
  });
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (let i = 1; i <= moves; i++) {
    const angle = (i / moves) * 4 * Math.PI;
    await page.mouse.move(middle.x + 60 * Math.sin(angle), middle.y + 60 * (Math.cos(angle) - 1));
  }
  await page.mouse.up();
  const times = await page.evaluate(() => /** @type {any} */ (window).times);
  await page.close();
  return { half: quantile(times, 0.5), most: quantile(times, 0.95) };
}
