import type { Page } from '@playwright/test';
import { letFiguresNotice, settled, sleepFigures } from '../bench/pages.mjs';
import { expect, figuresOf, listenToFigures, paramsOf, test, wake, wakeAll } from './book';
import { middleOf, swipe } from './hands';
import { expectAccessible, expectFits } from './looks';
import { expectStillness, readThrough, watchShifts } from './reading';
import { chapters, embeds, type SitePage, sitePages } from './site';
import { expectLight, weigh } from './weight';

test('there are pages in both languages', () => {
  for (const locale of ['en', 'ko']) expect(sitePages.some((page) => page.locale === locale)).toBe(true);
});

// A figure alone is what figures.spec.ts looks at.
const pages = sitePages.filter((page) => !embeds.includes(page));
const isChapter = (page: SitePage) => chapters.includes(page);

// A page is opened once for each width: opening it costs more than most of what is then asked of it.
for (const site of pages) {
  test(`${site.path} on a desk: light to load, at rest while it is read, accessible, fits${isChapter(site) ? ', prints, changes its language' : ''}`, async ({
    page,
  }) => {
    test.slow();
    await watchShifts(page);
    await sleepFigures(page);
    const weights = weigh(page, site);
    await page.goto(site.path);
    await settled(page, 500);
    expectLight(await weights());
    await letFiguresNotice(page);
    if (isChapter(site)) {
      await readThrough(page);
      await expectStillness(page);
    } else await wakeAll(page);
    await expectAccessible(page);
    await expectFits(page, [768, 1280, 1920]);
    if (!isChapter(site)) return;
    await expectPrints(page);
    await expectOtherLanguage(page, site);
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const site of pages) {
    test(`${site.path} on a phone: ${isChapter(site) ? 'at rest while it is read, scrolls under a finger, remembers answers, ' : ''}accessible, fits`, async ({
      page,
    }) => {
      test.slow();
      await watchShifts(page);
      await listenToFigures(page);
      await page.goto(site.path);
      if (isChapter(site)) {
        await readThrough(page);
        await expectStillness(page);
        if (site.figures > 0) await expectScrolls(page);
      }
      // In the gallery figures stand as each stands alone at this width: there they are looked at awake.
      await expectAccessible(page);
      await expectFits(page, [320, 390]);
      if (isChapter(site)) await expectAnswerKept(page);
    });
  }
});

/** On paper there is everything but the controls. */
async function expectPrints(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main h1')).toBeVisible();
  for (const hidden of await page.locator('header nav, [role=toolbar]').all())
    await expect(hidden).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: null });
}

/** The language switch lands on the section that is being read. */
async function expectOtherLanguage(page: Page, { path, locale }: SitePage) {
  const other = locale === 'en' ? 'ko' : 'en';
  await page.setViewportSize({ width: 1280, height: 800 });
  const heading = page.locator('main h2[id]').nth(2);
  const id = await heading.getAttribute('id');
  await page.evaluate((section) => {
    location.hash = section!;
  }, id);
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(150);
  await expect(page.locator(`[data-outline] a[aria-current][href="#${id}"]`)).toBeAttached();
  const link = page.locator(`a[hreflang="${other}"]:visible`).first();
  // Not by `click()`: Playwright scrolls to what stands under the page's scroll padding, a hand does not.
  const { x, y } = await middleOf(link);
  await page.mouse.click(x, y);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  expect(new URL(page.url()).pathname).toBe(path.replace(`/${locale}/`, `/${other}/`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
}

/** A finger that swipes over a figure scrolls the page and moves nothing in the figure. */
async function expectScrolls(page: Page) {
  const figure = figuresOf(page).first();
  await wake(figure);
  const id = (await figure.getAttribute('id'))!;
  const before = await paramsOf(page, id);
  // On a sheet that is there to be drawn on, a finger draws.
  const drawing = figure.locator('svg[role=img]:not(.stroke-pad *)').first();
  await drawing.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y, width, height } = (await drawing.boundingBox())!;
  const top = await page.evaluate(() => window.scrollY);
  // Near the edge of the drawing there is no grip.
  const from = { x: x + width * 0.1, y: y + height * 0.6 };
  await swipe(page, from, { x: from.x + 5, y: from.y - 200 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top + 100);
  expect(await paramsOf(page, id)).toEqual(before);
}

/** An answer is there again after a reload. */
async function expectAnswerKept(page: Page) {
  const options = page.locator(':is([data-quiz], [data-predict])').first().locator('input[type=radio]');
  await options.nth(1).check({ force: true });
  await page.reload();
  await expect(options.nth(1)).toBeChecked();
}
