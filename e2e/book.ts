import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test';

interface Watched {
  /** How the words begin of trouble that the test makes on purpose. A browser may tell of it late: it is not known by when it comes. */
  readonly provoked: string[];
}

/** A test whose page must stay free of trouble no reader should meet: errors, failed or foreign requests, refusals by the policy. */
export const test = base.extend<Watched>({
  provoked: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = [];
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          trouble.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => trouble.push(`exception: ${error.error().stack}`));
      context.on('requestfailed', (request) => {
        // A page that is left stops what it was loading.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          trouble.push(`request failed: ${request.url()}`);
      });
      context.on('request', (request) => {
        if (!request.url().startsWith(baseURL!)) trouble.push(`foreign request: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
      });
      const provoked: string[] = [];
      await use(provoked);
      expect(trouble.filter((each) => !provoked.some((words) => each.startsWith(words)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Breaks a request off, as a bad line does; what a browser tells of this one is provoked. */
export function breakOff(route: Route, provoked: string[]): Promise<void> {
  const url = route.request().url();
  provoked.push(`request failed: ${url}`, `console: Failed to load resource: net::ERR_FAILED (${url})`);
  return route.abort();
}

/** The figures of a page. */
export const figuresOf = (page: Page) => page.locator('[data-widget]');

/** Scrolls to a figure as a reader would and waits until it is alive. */
export async function wake(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', /^(ready|running)$/);
}

/** Brings every figure of the page to life, then goes back to the top. */
export async function wakeAll(page: Page): Promise<void> {
  for (const figure of await figuresOf(page).all()) await wake(figure);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Grips that a hand can drag: a group of native sliders. */
export const gripsOf = (figure: Locator) => figure.locator('[role=group]:has(> input[type=range])');

/**
 * Keeps what each figure last said of its parameters; read it with `paramsOf`. From the first figure on it also keeps the
 * moment at which parameters last became others.
 */
export async function listenToFigures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: Record<string, unknown> = {};
    const texts: Record<string, string> = {};
    let changed = performance.now();
    Object.assign(window, { said, restsSince: () => performance.now() - changed });
    document.addEventListener('book:change', (event) => {
      const { figure, params } = (event as CustomEvent<{ figure: string; params: unknown }>).detail;
      said[figure] = params;
      const text = JSON.stringify(params);
      if (text !== texts[figure]) changed = performance.now();
      texts[figure] = text;
    });
  });
}

export type Params = Readonly<Record<string, unknown>>;

/** A figure's settings, as it last told the page. */
export const paramsOf = (page: Page, id: string): Promise<Params> =>
  page.evaluate((figure) => (window as unknown as { said: Record<string, Params> }).said[figure]!, id);

/** The address of the page, once it carries what the figure is at and has come to rest. */
export async function settledLink(page: Page, id: string): Promise<string> {
  // Longer than a figure waits before it writes: of two timers of one page the later one comes later, however busy it is.
  await page.evaluate(async () => {
    const { restsSince } = window as unknown as { restsSince(): number };
    while (restsSince() < 500) await new Promise((later) => setTimeout(later, 500 - restsSince()));
  });
  const carries = () => [...new URL(page.url()).searchParams.keys()].some((key) => key.startsWith(`${id}.`));
  await expect.poll(carries, `the address carries ${id}`).toBe(true);
  return page.url();
}

/** Opens a link as a stranger does: nothing of the page before is kept. */
export async function openAnew(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

/** The figure's own way back to the start, as the first line of its toolbar offers it. */
export async function reset(page: Page, figure: Locator, start: Params): Promise<void> {
  const id = (await figure.getAttribute('id'))!;
  await figure
    .getByRole('toolbar')
    .getByRole('button', { name: /^(Back to the start|처음으로)$/ })
    .click();
  expect(await paramsOf(page, id), `${id}, back at the start`).toEqual(start);
}

/** Does by key the first thing that changes what a figure is at: a slider moves, or something is chosen. */
export async function nudge(page: Page, figure: Locator, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const id = (await figure.getAttribute('id'))!;
  const start = JSON.stringify(await paramsOf(page, id));
  const ways = { 'input[type=range]': key, 'input[type=radio]': key, 'input[type=checkbox]': 'Space' };
  for (const [kind, press] of Object.entries(ways)) {
    for (const input of await figure.locator(`${kind}:enabled`).all()) {
      await input.focus();
      await page.keyboard.press(press);
      if (JSON.stringify(await paramsOf(page, id)) !== start) return;
    }
  }
  throw new Error(`Nothing in ${id} that a key changes.`);
}
