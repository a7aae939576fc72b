import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test, wakeAll } from './book';
import { sitePages } from './site';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('there are pages in both languages', () => {
  for (const locale of ['en', 'ko']) expect(sitePages.some((page) => page.locale === locale)).toBe(true);
});

for (const { path } of sitePages) {
  for (const width of [390, 1280]) {
    test(`${path} is accessible in the light and in the dark at ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      // Colours are judged as they come to rest.
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      await wakeAll(page);
      await page.evaluate(axeSource);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const violations = await page.evaluate(async (values) => {
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
        expect(violations, colorScheme).toEqual([]);
      }
    });
  }

  test(`${path} fits every width`, async ({ page }) => {
    await page.goto(path);
    await wakeAll(page);
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(async () => {
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .slice(0, 5)
          .map((element) => element.outerHTML.slice(0, 160));
      });
      expect(beyond, `${width} px`).toEqual([]);
    }
  });
}
