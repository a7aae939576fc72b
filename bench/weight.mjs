import { scrollThrough, settled, sleepFigures } from './pages.mjs';

/**
 * Requests and bytes on the wire by kind: before any figure comes near, and once the page has been read to its end.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function weigh(browser, url) {
  return { start: await load(browser, url, false), whole: await load(browser, url, true) };
}

/** @typedef {Record<string, {requests: number, bytes: number}>} Weights Bytes as sent: gzip, or woff2 as it is. */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {boolean} toTheEnd
 * @returns {Promise<Weights>}
 */
async function load(browser, url, toTheEnd) {
  const page = await browser.newPage();
  if (!toTheEnd) await sleepFigures(page);
  /** @type {Weights} */
  const weights = {};
  /** @type {Promise<void>[]} */
  const sizes = [];
  page.on('requestfinished', (request) => {
    const weighOne = async () => {
      const { responseBodySize } = await request.sizes();
      const kind = request.resourceType();
      const sum = weights[kind] ?? { requests: 0, bytes: 0 };
      weights[kind] = { requests: sum.requests + 1, bytes: sum.bytes + responseBodySize };
    };
    sizes.push(weighOne());
  });
  await page.goto(url);
  if (toTheEnd) await scrollThrough(page);
  await settled(page);
  await Promise.all(sizes);
  await page.close();
  return weights;
}
