import { quantile, settled, slowDown } from './pages.mjs';

const runs = 5;

/**
 * How a page arrives on a slow phone, in milliseconds (medians): first and largest paint, total blocking time of the text, and
 * the longest time the page does not answer while its first figure wakes.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function timeLoading(browser, url) {
  /** @type {Awaited<ReturnType<typeof loadOnce>>[]} */
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await loadOnce(browser, url));
  /** @param {keyof (typeof all)[number]} name */
  const median = (name) =>
    quantile(
      all.map((one) => one[name]),
      0.5,
    );
  return {
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocking: median('blocking'),
    figure: median('figure'),
    longestTask: median('longestTask'),
  };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function loadOnce(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(() => {
    const seen = { largestPaint: 0, tasks: /** @type {number[]} */ ([]) };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.largestPaint = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await settled(page);
  const text = await page.evaluate(() => {
    const { seen } = /** @type {any} */ (window);
    const tasks = seen.tasks.splice(0);
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largestPaint: seen.largestPaint,
      blocking: tasks.reduce((/** @type {number} */ sum, /** @type {number} */ task) => sum + task - 50, 0),
    };
  });
  const began = Date.now();
  const figure = page.locator('[data-widget]').first();
  await figure.evaluate((element) => element.scrollIntoView());
  await figure.and(page.locator('[data-state=ready]')).waitFor();
  const waited = Date.now() - began;
  const longestTask = await page.evaluate(() => Math.max(0, .../** @type {any} */ (window).seen.tasks));
  await context.close();
  return { ...text, figure: waited, longestTask };
}
