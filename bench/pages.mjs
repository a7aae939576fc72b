/** @typedef {import('@playwright/test').Page} Page */

/** Figures do not notice that they come near, until `letFiguresNotice`: what is loaded is what the text needs. */
export const sleepFigures = (/** @type {Page} */ page) =>
  page.addInitScript(() => {
    /** @type {(() => void)[] | undefined} */
    let held = [];
    window.IntersectionObserver = class extends IntersectionObserver {
      observe(/** @type {Element} */ target) {
        if (held) held.push(() => super.observe(target));
        else super.observe(target);
      }
    };
    document.addEventListener('test:notice', () => {
      for (const watch of held ?? []) watch();
      held = undefined;
    });
  });

/** From now on the figures of a page that `sleepFigures` has opened notice what comes near. */
export const letFiguresNotice = (/** @type {Page} */ page) =>
  page.evaluate(() => document.dispatchEvent(new Event('test:notice')));

/** Reads the page to its end, and waits until every figure is alive. */
export async function scrollThrough(/** @type {Page} */ page) {
  for (const figure of await page.locator('[data-widget]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.and(page.locator('[data-state=ready], [data-state=running]')).waitFor();
  }
}

/** Waits until something is painted and nothing more arrives for `quiet` ms; a page may pause while it waits for a font. */
export async function settled(/** @type {Page} */ page, quiet = 2000) {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const arrived = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  let before = -1;
  for (let now = await arrived(); now !== before; now = await arrived()) {
    before = now;
    await page.waitForTimeout(quiet);
  }
}

/** A phone on a slow mobile network: 1.6 Mbit/s down, 150 ms there and back, a processor four times slower. */
export async function slowDown(/** @type {Page} */ page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * The value below which a share of `values` lies.
 * @param {readonly number[]} values
 * @param {number} share Between 0 and 1.
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
