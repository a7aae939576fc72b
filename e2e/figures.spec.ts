import type { Page } from '@playwright/test';
import {
  expect,
  figuresOf,
  listenToFigures,
  nudge,
  openAnew,
  type Params,
  paramsOf,
  settledLink,
  test,
  wake,
} from './book';
import { dragByMouse, dragByTouch, expectSoundAfterStrayHands, tryGrips } from './grips';
import { expectAccessible, expectFits } from './looks';
import { embeds } from './site';
import { expectTabReachesAll } from './tabbing';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

// Every figure alone on its page: there it is the same as in its chapter, and quick to open. The two languages share their
// figures: in one of them the hand is a mouse and there are keys, in the other it is a finger.
for (const { path, locale } of embeds) {
  const touch = locale === 'ko';
  test.describe(() => {
    test.use({ viewport: phone, hasTouch: touch, isMobile: touch });

    test(`${path} ${touch ? 'under a finger' : 'by mouse and keys'}`, async ({ page }) => {
      test.slow();
      await listenToFigures(page);
      await page.goto(path);
      const figure = figuresOf(page);
      await expect(figure).toHaveCount(1);
      await expect(page.locator('nav')).toHaveCount(0);
      await wake(figure);
      const id = (await figure.getAttribute('id'))!;
      const start = await paramsOf(page, id);

      await test.step('is accessible, and fits', async () => {
        await expectAccessible(page);
        await expectFits(page, [320, 390]);
      });
      if (!touch) {
        await page.setViewportSize(desk);
        await test.step('is all within reach of Tab', () => expectTabReachesAll(page, figure));
        await test.step('takes back with Ctrl+Z what a key has done', async () => {
          await nudge(page, figure, 'ArrowRight');
          await page.keyboard.press('Control+z');
          await expect.poll(() => paramsOf(page, id)).toEqual(start);
        });
        await test.step('keeps the focus when its button can do no more', async () => {
          const undo = figure.getByRole('toolbar').getByRole('button').first();
          await page.keyboard.press('Control+Shift+z');
          await expect(undo).toBeEnabled();
          // A weight moved by hand is taken back too, and is no setting.
          for (let presses = 0; presses < 5 && (await undo.isEnabled()); presses++) await undo.press('Enter');
          await expect(undo).toBeDisabled();
          await expect(figure.locator(':focus')).toHaveCount(1);
        });
        await test.step('is sound after hands that do not mean it', () =>
          expectSoundAfterStrayHands(page, figure));
      }
      await test.step('goes by hand where the arrow keys go', () =>
        tryGrips(page, figure, touch ? dragByTouch : dragByMouse));
      await test.step('comes back from its link', () => expectLinkRestores(page, start));
      await test.step('answers a mangled link with its defaults and a sentence', () =>
        expectMangledLinkAnswered(page, path, start, locale === 'ko' ? /링크/ : /link/i));
    });
  });
}

async function expectLinkRestores(page: Page, start: Params) {
  const figure = figuresOf(page);
  const id = (await figure.getAttribute('id'))!;
  if (JSON.stringify(await paramsOf(page, id)) === JSON.stringify(start))
    await nudge(page, figure, 'ArrowLeft');
  const before = await paramsOf(page, id);
  await openAnew(page, await settledLink(page, id));
  await wake(figure);
  expect(asLinked(await paramsOf(page, id))).toEqual(asLinked(before));
}

/** What a link can tell: seven significant digits. */
const asLinked = (params: Params): unknown =>
  JSON.parse(JSON.stringify(params), (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(7)) : value,
  );

const hostile = [
  'NaN',
  '1e999',
  '',
  '%ZZ',
  '%E0%A4',
  '<img src=x onerror=alert(1)>',
  '9'.repeat(3000),
  '__proto__',
  '한글👾',
];

async function expectMangledLinkAnswered(page: Page, path: string, start: Params, sentence: RegExp) {
  const figure = figuresOf(page);
  const id = (await figure.getAttribute('id'))!;
  const names = Object.keys(start);
  const entries = hostile.flatMap((text, i) => {
    const name = names[i % names.length]!;
    // A list that may grow may also be empty: that is no mistake of the link's.
    return text === '' && Array.isArray(start[name]) ? [] : [`${id}.${name}=${text}`];
  });
  await openAnew(page, `${path}?${entries.join('&')}&__proto__=1&${id}.constructor=1#nowhere`);
  await wake(figure);
  const notice = figure.locator('[role=status], [role=alert]').filter({ hasText: sentence });
  await expect(notice.first()).toBeVisible();
  expect(await paramsOf(page, id)).toEqual(start);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
}
