import type { Locator, Page } from '@playwright/test';
import { breakOff, expect, figuresOf, test, wake } from './book';
import { painted } from './frames';
import { embeds } from './site';

/** Figures that compute in a worker, in English: they say where. */
const sessions = embeds.filter(({ locale, html }) => locale === 'en' && /class="session-/.test(html));
// Drawing thousands of pictures to learn from takes its time on a machine that tests on all its processors.
const patient = { timeout: 45_000 };
/** Those that do so by themselves. */
const isAuto = (html: string) => /class="session-progress/.test(html);

/** What befalls a session is the same for all figures of a kind: the one with the smallest page speaks for them. */
const examples = [true, false].flatMap((auto) =>
  sessions
    .filter(({ html }) => isAuto(html) === auto && (auto || html.includes('class="run-controls')))
    .toSorted((a, b) => a.html.length - b.html.length)
    .slice(0, 1),
);

const running = (figure: Locator) => figure.locator('.run-buttons .button-primary').first();
/** As the slider of a run has it, or the bar of work that ends by itself. */
async function stepsTaken(figure: Locator): Promise<number> {
  const slider = figure.locator('.run-controls > .slider input[type=range]');
  if ((await slider.count()) > 0) return Number(await slider.first().inputValue());
  const bar = figure.locator('progress');
  return (await bar.count()) > 0 ? Number(await bar.first().getAttribute('value')) : 0;
}

/** Gets to work and waits until something has been computed. */
async function work(figure: Locator, auto: boolean) {
  if (auto) {
    await expect(figure.locator('.session-footer, .frame-words')).not.toHaveCount(0);
    await expect(figure.locator('.session-working')).toHaveCount(0, patient);
    return;
  }
  await running(figure).click();
  await expect.poll(() => stepsTaken(figure), patient).toBeGreaterThan(20);
  await running(figure).click();
}

const tensorsInPage = (page: Page) => page.evaluate(() => '_tfengine' in window);

test('there are figures that compute in a worker', () => expect(sessions.length).toBeGreaterThan(0));

for (const { path, html } of sessions) {
  const auto = isAuto(html);
  test.slow();

  test(`${path} computes in one worker, and brings no TensorFlow.js to the page`, async ({ page }) => {
    await page.goto(path);
    await wake(figuresOf(page));
    await work(figuresOf(page), auto);
    expect(page.workers()).toHaveLength(1);
    expect(await tensorsInPage(page)).toBe(false);
  });

  test(`${path} computes in a browser without WebAssembly and graphics`, async ({ page }) => {
    // What is taken from the page is taken from its workers too: they get the same script.
    const without =
      'delete globalThis.WebAssembly; delete globalThis.OffscreenCanvas; delete globalThis.WebGL2RenderingContext;';
    await page.addInitScript(without);
    await page.route(/\/worker-[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: without + (await response.text()) });
    });
    await page.goto(path);
    await wake(figuresOf(page));
    await work(figuresOf(page), auto);
  });
}

for (const { path, html } of examples) {
  const auto = isAuto(html);

  test(`${path} computes in a browser without workers`, async ({ page }) => {
    await page.addInitScript('delete window.Worker');
    await page.goto(path);
    await wake(figuresOf(page));
    await work(figuresOf(page), auto);
    expect(page.workers()).toHaveLength(0);
    await expect(figuresOf(page).locator('.session-footer')).toContainText(/workers|in the page/);
  });

  test(`${path} says that its worker did not arrive, and can be asked again`, async ({ page, provoked }) => {
    let reachable = false;
    await page.route(/\/worker-[^/]*\.js$/, (route) =>
      reachable ? route.continue() : breakOff(route, provoked),
    );
    await page.goto(path);
    const figure = figuresOf(page);
    await wake(figure);
    if (!auto) await running(figure).click();
    const alert = figure.getByRole('alert');
    await expect(alert).toBeVisible();
    reachable = true;
    await alert.getByRole('button').first().press('Enter');
    await expect(alert).toHaveCount(0);
    await expect(figure.locator(':focus'), 'the focus stays in the figure').toHaveCount(1);
    // What was playing plays on by itself.
    if (!auto) await running(figure).click();
    await work(figure, auto);
  });

  if (auto) continue;

  test(`${path} says that its worker has gone silent, keeps what it has, and goes on`, async ({ page }) => {
    await page.goto(path);
    const figure = figuresOf(page);
    await wake(figure);
    await running(figure).click();
    await expect.poll(() => stepsTaken(figure), patient).toBeGreaterThan(10);
    await page.workers()[0]!.evaluate(() => self.close());
    const alert = figure.getByRole('alert');
    await expect(alert).toBeVisible({ timeout: 20_000 });
    const reached = await stepsTaken(figure);
    expect(reached).toBeGreaterThan(10);
    await alert.getByRole('button').nth(1).click();
    await expect(alert).toHaveCount(0);
    await expect.poll(async () => await stepsTaken(figure), patient).toBeGreaterThan(reached);
  });

  test(`${path} rests while it is out of sight, and ends with its figure`, async ({ page }) => {
    await page.goto(path);
    const figure = figuresOf(page);
    await wake(figure);
    await running(figure).click();
    await expect.poll(() => stepsTaken(figure), patient).toBeGreaterThan(10);
    await page.evaluate(() => {
      document.body.style.paddingTop = '3000px';
      window.scrollTo(0, 0);
    });
    // What is out of sight is noticed with a frame.
    await painted(page);
    await page.waitForTimeout(500);
    const reached = await stepsTaken(figure);
    await page.waitForTimeout(700);
    expect(await stepsTaken(figure)).toBe(reached);
    await figure.dispatchEvent('book:unmount');
    await expect.poll(() => page.workers().length).toBe(0);
  });
}
