import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface Watched {
  /** What has gone wrong so far that no reader should meet: errors, failed or foreign requests, refusals by the policy. */
  readonly trouble: string[];
}

/** A test whose page must stay free of trouble to the end. */
export const test = base.extend<Watched>({
  trouble: [
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
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

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

/** Keeps what each figure last said of its parameters; read it with `paramsOf`. */
export async function listenToFigures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: Record<string, unknown> = {};
    Object.assign(window, { said });
    document.addEventListener('book:change', (event) => {
      const { figure, params } = (event as CustomEvent<{ figure: string; params: unknown }>).detail;
      said[figure] = params;
    });
  });
}

export type Params = Readonly<Record<string, unknown>>;

/** A figure's settings, as it last told the page. */
export const paramsOf = (page: Page, id: string): Promise<Params> =>
  page.evaluate((figure) => (window as unknown as { said: Record<string, Params> }).said[figure]!, id);

/** The address of the page, once it carries what the figure is at and has come to rest. */
export async function settledLink(page: Page, id: string): Promise<string> {
  const carries = () => [...new URL(page.url()).searchParams.keys()].some((key) => key.startsWith(`${id}.`));
  await expect.poll(carries, `the address carries ${id}`).toBe(true);
  let link: string;
  do {
    link = page.url();
    // Longer than a figure waits before it writes.
    await page.waitForTimeout(700);
  } while (link !== page.url());
  return link;
}

/** Presses a key on the first slider of a figure that changes what it is at, and gives that slider. */
export async function nudge(page: Page, figure: Locator, key: string): Promise<Locator> {
  const id = (await figure.getAttribute('id'))!;
  const start = JSON.stringify(await paramsOf(page, id));
  for (const slider of await figure.locator('input[type=range]:enabled').all()) {
    await slider.focus();
    await page.keyboard.press(key);
    if (JSON.stringify(await paramsOf(page, id)) !== start) return slider;
  }
  throw new Error(`No slider of ${id} changes anything.`);
}
