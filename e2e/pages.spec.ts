import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test, wakeAll } from './book';
import { sitePages } from './site';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('there are pages in both languages', () => {
  for (const locale of ['en', 'ko']) expect(sitePages.some((page) => page.locale === locale)).toBe(true);
});

/** What axe finds on the page as it stands, in the colours asked for. */
async function violations(page: Page, colorScheme: 'light' | 'dark') {
  // Colours are judged as they come to rest.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({ runOnly: { type: 'tag', values }, preload: false });
    // A run that has looked at nothing finds nothing.
    if (results.passes.length < 10) throw new Error('axe has hardly run.');
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 4).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`),
    }));
  }, standards);
}

/** What stands beyond the right edge of the window, when the page scrolls sideways. */
const beyond = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160));
  });

for (const { path } of sitePages) {
  for (const width of [390, 1280]) {
    // A figure alone is seen wide in the gallery.
    if (width === 1280 && path.startsWith('/embed/')) continue;

    test(`${path} is accessible in the light and in the dark, and fits, at ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await wakeAll(page);
      await page.evaluate(axeSource);
      for (const colours of ['light', 'dark'] as const)
        expect(await violations(page, colours), colours).toEqual([]);
      for (const each of width === 390 ? [320, 390] : [768, 1280, 1920]) {
        await page.setViewportSize({ width: each, height: 800 });
        expect(await beyond(page), `at ${each} px`).toEqual([]);
      }
    });
  }
}
