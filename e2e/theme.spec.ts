import { expect, test } from './book';
import { chapters } from './site';

// One page speaks for all: links.spec.ts makes sure that each has the same script.
const { path } = chapters[0]!;

test('a chosen theme stays, from the first paint on', async ({ page }) => {
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
