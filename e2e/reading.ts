import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../build/cli/run.mjs';
import { expect, figuresOf } from './book';

/** The sum of layout shifts that a reader may see. */
const { layoutShift } = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8')) as {
  layoutShift: number;
};

/** Notes down from the first paint on what moves without being asked to. */
export async function watchShifts(page: Page): Promise<void> {
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
}

/** Reads the page to its end, and makes sure that every figure has come to life on the way. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))));
    const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      window.scrollTo({ top: y, behavior: 'instant' });
      // A busy machine may take long to paint, and what was not painted was not near.
      await painted();
      // Whoever reads stays longer than a figure takes to wake that has come near.
      while (document.querySelector('[data-state=loading]')) await pause(10);
      await painted();
    }
    await pause(300);
  });
  for (const figure of await figuresOf(page).all())
    await expect(figure).toHaveAttribute('data-state', /^(ready|running)$/);
}

/** Nothing has moved under the eyes of the reader. */
export async function expectStillness(page: Page): Promise<void> {
  const { sum, shifts } = await page.evaluate(() => {
    const seen = window as unknown as { shifts: string[]; shiftSum(): number };
    return { sum: seen.shiftSum(), shifts: seen.shifts };
  });
  expect.soft(sum, shifts.join('\n')).toBeLessThan(layoutShift);
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node?: Node | null }[];
}
