import type { Page } from '@playwright/test';
import { expect, test } from './book';
import { chapters } from './site';

const key = 'tangible-networks:progress:1';
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

/** Chooses an option of the nth question that can be answered, and gives back which. */
async function answer(page: Page, question: number, option = 0) {
  const input = page
    .locator(':is([data-quiz], [data-predict])')
    .nth(question)
    .locator('input[type=radio]')
    .nth(option);
  await input.check({ force: true });
  return input;
}

const { path } = chapters[0]!;

for (const [what, text] of Object.entries({
  'half a file': '{"book":"tangible-networks","version":1,"chal',
  'a foreign file': '{"tasks":[1,2,3]}',
  'wrong types': '{"book":"tangible-networks","version":1,"challenges":[],"answers":7}',
  'another prototype': '{"__proto__":{"challenges":1},"book":"tangible-networks","version":1}',
  nothing: '',
})) {
  test(`progress that is ${what} is set aside, and the page says so`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(([name, value]) => localStorage.setItem(name!, value!), [key, text]);
    await page.reload();
    await expect(page.locator('#notice')).toBeVisible();
    await answer(page, 0);
    expect(JSON.parse((await kept(page))!)).toMatchObject({ book: 'tangible-networks', version: 1 });
    const all = await page.evaluate(() => Object.values({ ...localStorage }));
    expect(all).toContain(text);
  });
}

test('progress of a later edition is left alone', async ({ page }) => {
  const later = '{"book":"tangible-networks","version":99,"stars":5}';
  await page.goto(path);
  await page.evaluate(([name, value]) => localStorage.setItem(name!, value!), [key, later]);
  await page.reload();
  await expect(page.locator('#notice')).toBeVisible();
  await answer(page, 0);
  expect(await kept(page)).toBe(later);
});

test('a full disk costs nothing but the memory of it', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto(path);
  const input = await answer(page, 0);
  await expect(input).toBeChecked();
  await expect(page.locator('#notice')).toBeVisible();
});

test('a browser that forbids storage still shows the whole book', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  for (const each of ['/en/', path]) {
    await page.goto(each);
    await expect(page.locator('h1')).toBeVisible();
  }
  const input = await answer(page, 0);
  await expect(input).toBeChecked();
});

test('two tabs keep what is done in either', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(path);
  await other.goto(path);
  await answer(page, 0);
  await answer(other, 1);
  await answer(page, 2);
  const { answers } = JSON.parse((await kept(page))!);
  expect(Object.keys(answers)).toHaveLength(3);
});
