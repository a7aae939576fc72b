import { expect, figuresOf, test } from './book';
import { chapters } from './site';

test.use({ javaScriptEnabled: false });

for (const { path } of chapters) {
  test(`${path} reads completely without script`, async ({ page }) => {
    await page.goto(path);
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(text.length).toBeGreaterThan(5000);

    const formulas = page.locator('main .katex');
    expect(await formulas.count()).toBeGreaterThan(10);
    for (const formula of await formulas.all()) {
      // What stands in a closed `details` has no box until it is opened.
      if (await formula.evaluate((element) => element.closest('details:not([open])') !== null)) continue;
      const box = await formula.boundingBox();
      expect(box?.width, await formula.innerText()).toBeGreaterThan(3);
    }

    for (const figure of await figuresOf(page).all()) {
      await expect(figure).toHaveAttribute('data-state', 'still');
      const drawings = await figure.locator('svg, canvas, table, img').all();
      const sizes = await Promise.all(drawings.map((drawing) => drawing.boundingBox()));
      expect(Math.max(...sizes.map((box) => (box ? Math.min(box.width, box.height) : 0)))).toBeGreaterThan(
        80,
      );
      expect((await figure.innerText()).length).toBeGreaterThan(60);
    }
  });

  test(`${path} shows nothing that only script could answer`, async ({ page }) => {
    await page.goto(path);
    // Radio buttons and details work by themselves; a button or a slider without script is a promise broken.
    for (const dead of await page.locator('main :is(button, input[type=range], select)').all())
      await expect(dead).toBeHidden();
  });

  test(`${path} opens what is folded`, async ({ page }) => {
    await page.goto(path);
    for (const folded of await page.locator('main details:not(figure details)').all()) {
      if (!(await folded.isVisible()) || (await folded.getAttribute('open')) !== null) continue;
      await folded.locator('> summary').click();
      await expect(folded).toHaveAttribute('open', '');
    }
  });
}
