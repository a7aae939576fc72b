import type { Page } from '@playwright/test';
import { expect, figuresOf, test } from './book';
import { chapters } from './site';

test.use({ javaScriptEnabled: false });

for (const { path } of chapters) {
  test(`${path} reads completely without script, and shows nothing that only script could answer`, async ({
    page,
  }) => {
    await page.goto(path);
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(text.length).toBeGreaterThan(5000);
    expect(await formulaWidths(page)).toBeGreaterThan(10);
    for (const figure of await figuresOf(page).all()) {
      await expect(figure).toHaveAttribute('data-state', 'still');
      const largest = await figure.evaluate((root) => {
        const drawings = [...root.querySelectorAll('svg, canvas, table, img')];
        return Math.max(
          ...drawings.map((drawing) => {
            const { width, height } = drawing.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
      });
      expect(largest).toBeGreaterThan(80);
      expect((await figure.innerText()).length).toBeGreaterThan(60);
    }

    // Radio buttons and details work by themselves; a button or a slider without script is a promise broken.
    const promises = page.locator('main :is(button, input[type=range], select)');
    const broken = await promises.evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
        .map((each) => each.outerHTML.slice(0, 160)),
    );
    expect(broken).toEqual([]);

    for (const folded of await page.locator('main details:not(figure details)').all()) {
      if (!(await folded.isVisible()) || (await folded.getAttribute('open')) !== null) continue;
      await folded.locator('> summary').click();
      await expect(folded).toHaveAttribute('open', '');
    }
    expect(await formulaWidths(page)).toBeGreaterThan(10);
  });
}

/** How many formulas stand on the page. Each that can be seen has a width. */
async function formulaWidths(page: Page): Promise<number> {
  const formulas = await page.locator('main .katex').evaluateAll((all) =>
    all.map((formula) => ({
      text: formula.textContent,
      // What stands in a closed `details` has no box until it is opened.
      width: formula.closest('details:not([open])') ? undefined : formula.getBoundingClientRect().width,
    })),
  );
  for (const { text, width } of formulas) if (width !== undefined) expect(width, text).toBeGreaterThan(3);
  return formulas.length;
}
