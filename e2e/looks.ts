import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './book';
import { painted } from './frames';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe is asked in each scheme of colours: the second one changes colours and nothing else. */
const questions = {
  light: { runOnly: { type: 'tag', values: standards } },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} as const satisfies Record<string, RunOptions>;

type Colours = keyof typeof questions;

/** What axe finds on the page as it stands, in the colours asked for. */
async function violations(page: Page, colorScheme: Colours) {
  // Colours are judged as they come to rest.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const fewest = colorScheme === 'light' ? 10 : 1;
  return page.evaluate(
    async ([options, least]) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const results = await axe.run({ ...options, resultTypes: ['violations'], preload: false });
      // A run that has looked at nothing finds nothing.
      if (results.passes.length < least) throw new Error('axe has hardly run.');
      return results.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.slice(0, 4).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`),
      }));
    },
    [questions[colorScheme], fewest] as const,
  );
}

/** Nothing that axe finds, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // Under the header that stays in view things are half covered, and move out when the page is scrolled.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await page.evaluate(axeSource);
  for (const colours of ['light', 'dark'] as const)
    expect.soft(await violations(page, colours), colours).toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** What stands beyond the right edge of the window, when the page scrolls sideways. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** Nothing stands out of a window of any of these widths. The last one stays. */
export async function expectFits(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await painted(page);
    expect.soft(await beyond(page), `at ${width} px`).toEqual([]);
  }
}
