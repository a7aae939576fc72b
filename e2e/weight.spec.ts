import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { settled, sleepFigures } from '../bench/pages.mjs';
import { root } from '../build/cli/run.mjs';
import { expect, figuresOf, test } from './book';
import { chapters, embeds, sitePages } from './site';

/** Bytes after gzip, and the sum of layout shifts. */
const budgets = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8')) as {
  scriptBeforeFirstFigure: number;
  pageBeforeFirstFigure: number;
  layoutShift: number;
};

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code!);

// What goes for one figure alone goes for all of them.
const weighed = [...sitePages.filter((page) => !embeds.includes(page)), ...embeds.slice(0, 1)];

for (const { path, html } of weighed) {
  test(`${path} needs little script before its first figure`, async ({ page }) => {
    // A reader who never scrolls.
    await sleepFigures(page);
    let script = gzipSync(inlineScripts(html).join('')).length;
    let all = 0;
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const weigh = async () => {
        const packed = gzipSync(await response.body()).length;
        all += packed;
        if (response.request().resourceType() === 'script') script += packed;
      };
      bodies.push(weigh());
    });
    await page.goto(path);
    await settled(page, 800);
    await Promise.all(bodies);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(budgets.scriptBeforeFirstFigure);
    expect(all).toBeLessThanOrEqual(budgets.pageBeforeFirstFigure);
  });
}

for (const { path } of chapters) {
  for (const width of [390, 1280]) {
    test(`${path} holds still while it is read at ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        let sum = 0;
        Object.assign(window, { shifts, shiftSum: () => sum });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as LayoutShift[]) {
            if (entry.hadRecentInput) continue;
            sum += entry.value;
            for (const { node } of entry.sources ?? [])
              shifts.push(
                `${entry.value.toFixed(4)} ${node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName}`,
              );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(async () => {
        const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));
        for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
          window.scrollTo({ top: y, behavior: 'instant' });
          // A busy machine may take longer than the pause to paint, and what was not painted was not near.
          await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
          await pause(120);
        }
        await pause(500);
      });
      for (const figure of await figuresOf(page).all())
        await expect(figure).toHaveAttribute('data-state', 'ready');
      const { sum, shifts } = await page.evaluate(() => {
        const seen = window as unknown as { shifts: string[]; shiftSum(): number };
        return { sum: seen.shiftSum(), shifts: seen.shifts };
      });
      expect(sum, shifts.join('\n')).toBeLessThan(budgets.layoutShift);
    });
  }
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node?: Node | null }[];
}
