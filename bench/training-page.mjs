import { table } from './table.mjs';

const widget = 'mlp-playground';

/**
 * What the figure trains, as its link says it, and what the issue asks of it: updates a second in the worker while the page draws.
 * @type {readonly {name: string, link: Record<string, string>, goal: number}[]}
 */
const networks = [
  { name: '2-4-2-1', link: { shape: '4,2' }, goal: 15_000 },
  { name: '2-8-8-8-8-8-8-1', link: { shape: '8,8,8,8,8,8' }, goal: 6_000 },
];
const common = {
  data: 'circles',
  loss: 'mse',
  optimizer: 'sgd',
  learningRate: '0.03',
  batchSize: '10',
  activation: 'tanh',
};

// Of the 500 points half are learned from.
const updatesPerEpoch = 25;
const longRun = 20_000 * updatesPerEpoch;

/** @typedef {{step: number, time: number, frames: number, longest: number}} Reading */

/**
 * Sections of the report: updates a second at top speed in the page, what the page pays for them, and the cost of an epoch at the
 * start and after 20,000.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function trainingInPage(browser, address) {
  const rows = [];
  for (const { name, link, goal } of networks) {
    const { early, late } = await train(browser, address, { ...common, ...link });
    rows.push([
      name,
      early.updates.toFixed(0),
      goal.toFixed(0),
      early.frames.toFixed(0),
      early.longest === 0 ? 'under 50' : early.longest.toFixed(0),
      early.epoch.toFixed(3),
      late ? late.epoch.toFixed(3) : '—',
    ]);
  }
  return [
    '## Training in the page\n\nThe playground at top speed, everything drawn: updates a second in its worker, frames a second of the page, its longest task on the main thread, and the milliseconds of an epoch (500 points, half to learn from, batches of 10) in the first seconds and after 20,000 epochs.',
    table(
      ['network', 'updates/s', 'goal', 'frames/s', 'longest task, ms', 'epoch, ms', 'after 20,000, ms'],
      rows,
    ),
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Record<string, string>} link
 */
async function train(browser, address, link) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const query = Object.entries(link).map(([name, value]) => `${widget}.${name}=${value}`);
  await page.goto(`${address}/embed/en/${widget}/?${query.join('&')}`, { waitUntil: 'networkidle' });
  const figure = page.locator('[data-widget]');
  await figure.and(page.locator('[data-state=ready]')).waitFor();
  await figure.locator('.run-buttons select').first().selectOption({ label: 'as fast as it can' });
  await figure.locator('.run-buttons .button-primary').first().click();
  await page.waitForTimeout(1500);
  await watch(page);
  const early = rates(await readings(page, 4000));
  let late;
  // A machine that is slow, or busy, is not waited for longer than two minutes.
  for (let i = 0; i < 24 && !late; i++) {
    if ((await read(page)).step >= longRun) late = rates(await readings(page, 4000));
    else await page.waitForTimeout(5000);
  }
  await page.close();
  return { early, late };
}

const watch = (/** @type {import('@playwright/test').Page} */ page) =>
  page.evaluate(() => {
    const watched = { frames: 0, longest: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
    requestAnimationFrame(function frame() {
      watched.frames++;
      requestAnimationFrame(frame);
    });
  });

/** @returns {Promise<Reading>} */
const read = (/** @type {import('@playwright/test').Page} */ page) =>
  page.evaluate(() => ({
    .../** @type {any} */ (window).watched,
    time: performance.now(),
    step: Number(
      /** @type {HTMLInputElement} */ (document.querySelector('.run-controls > .slider input[type=range]'))
        .value,
    ),
  }));

/** @returns {Promise<[Reading, Reading]>} */
async function readings(/** @type {import('@playwright/test').Page} */ page, /** @type {number} */ time) {
  const before = await read(page);
  await page.waitForTimeout(time);
  return [before, await read(page)];
}

function rates(/** @type {[Reading, Reading]} */ [before, after]) {
  const seconds = (after.time - before.time) / 1000;
  const updates = (after.step - before.step) / seconds;
  return {
    updates,
    frames: (after.frames - before.frames) / seconds,
    longest: after.longest,
    epoch: (1000 * updatesPerEpoch) / updates,
  };
}
