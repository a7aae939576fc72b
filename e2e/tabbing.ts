import type { Locator, Page } from '@playwright/test';
import { expect } from './book';

/** Goes through a figure by Tab: everything that can be used is reached, and the focus is always to be seen. */
export async function expectTabReachesAll(page: Page, figure: Locator): Promise<void> {
  const all = await figure.evaluate((root) => {
    const some = root.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const usable = [...some].filter(
      (element) =>
        !element.matches(':disabled, [type=radio]') && element.checkVisibility({ visibilityProperty: true }),
    );
    for (const element of usable) element.dataset.unreached = '';
    const before = document.createElement('button');
    before.id = 'before-figure';
    root.before(before);
    before.focus();
    return usable.length;
  });
  expect(all).toBeGreaterThan(0);
  for (let presses = 0; presses < all + 40; presses++) {
    await page.keyboard.press('Tab');
    const unseen = await figure.evaluate((root) => {
      const { activeElement: focused } = document;
      if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || !root.contains(focused))
        return 'outside';
      delete focused.dataset.unreached;
      // A hidden slider shows its focus on the grip around it, a hidden radio button on its label.
      for (let at: Element | null = focused; at; at = at === root ? null : at.parentElement) {
        for (const element of [at, ...at.children]) {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
          if ((outlined || boxShadow !== 'none') && width > 5 && height > 5) return '';
        }
      }
      return focused.outerHTML.slice(0, 200);
    });
    if (unseen === 'outside') break;
    expect.soft(unseen, 'focused, and not to be seen').toBe('');
  }
  const left = await figure.evaluate((root) => {
    document.getElementById('before-figure')?.remove();
    return [...root.querySelectorAll('[data-unreached]')].map((element) => element.outerHTML.slice(0, 160));
  });
  expect.soft(left, 'out of reach for Tab').toEqual([]);
}
