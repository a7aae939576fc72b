import { expect, figuresOf, test, wake } from './book';
import { middleOf } from './hands';
import { chapters, embeds } from './site';

for (const { path, locale } of chapters) {
  test(`${path}: the language switch lands on the same section`, async ({ page }) => {
    const other = locale === 'en' ? 'ko' : 'en';
    await page.goto(path);
    const heading = page.locator('main h2[id]').nth(2);
    const id = await heading.getAttribute('id');
    await page.goto(`${path}#${id}`);
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(150);
    await expect(page.locator(`[data-outline] a[aria-current][href="#${id}"]`)).toBeAttached();
    const link = page.locator(`a[hreflang="${other}"]:visible`).first();
    // Not by `click()`: Playwright scrolls to what stands under the page's scroll padding, a hand does not.
    const { x, y } = await middleOf(link);
    await page.mouse.click(x, y);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    expect(new URL(page.url()).pathname).toBe(path.replace(`/${locale}/`, `/${other}/`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test(`${path}: a chosen theme stays, from the first paint on`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.evaluate(() => localStorage.setItem('tangible-networks:theme', 'dark'));
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await paper()).not.toBe(light);
  });

  test(`${path}: prints without its controls`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main h1')).toBeVisible();
    for (const hidden of await page.locator('header nav, [role=toolbar]').all())
      await expect(hidden).toBeHidden();
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });
}

for (const { path } of embeds) {
  test(`${path} is a figure and nothing else`, async ({ page }) => {
    await page.goto(path);
    const figure = figuresOf(page);
    await expect(figure).toHaveCount(1);
    await wake(figure);
    await expect(page.locator('nav')).toHaveCount(0);
  });
}
