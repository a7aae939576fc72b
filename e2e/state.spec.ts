import { expect, figuresOf, listenToFigures, nudge, paramsOf, settledLink, test, wake } from './book';
import { chapters } from './site';

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

for (const { path, locale, html } of chapters.filter(({ figures }) => figures > 0)) {
  test(`${path}: what a reader has changed comes back from the address`, async ({ page }) => {
    await listenToFigures(page);
    await page.goto(path);
    for (const figure of await figuresOf(page).all()) {
      await wake(figure);
      await nudge(page, figure, 'ArrowLeft');
    }
    const ids = await figuresOf(page).evaluateAll((figures) => figures.map(({ id }) => id));
    const before = await Promise.all(ids.map((id) => paramsOf(page, id)));
    let link = '';
    for (const id of ids) link = await settledLink(page, id);
    await page.goto('about:blank');
    await page.goto(link);
    for (const figure of await figuresOf(page).all()) await wake(figure);
    expect(await Promise.all(ids.map((id) => paramsOf(page, id)))).toEqual(before);
  });

  test(`${path}: a mangled link gives the defaults and a sentence`, async ({ page }) => {
    await listenToFigures(page);
    await page.goto(path);
    const figures = await figuresOf(page).all();
    for (const figure of figures) await wake(figure);
    const ids = await figuresOf(page).evaluateAll((all) => all.map(({ id }) => id));
    const defaults = await Promise.all(ids.map((id) => paramsOf(page, id)));
    const entries = ids.flatMap((id, i) => {
      const names = Object.keys(defaults[i]!);
      return hostile.map((text, j) => `${id}.${names[j % names.length]}=${text}`);
    });
    await page.goto('about:blank');
    await page.goto(`${path}?${entries.join('&')}&__proto__=1&${ids[0]}.constructor=1#nowhere`);
    for (const figure of await figuresOf(page).all()) {
      await wake(figure);
      const notice = figure
        .locator('[role=status], [role=alert]')
        .filter({ hasText: locale === 'ko' ? '링크' : /link/i });
      await expect(notice.first()).toBeVisible();
    }
    expect(await Promise.all(ids.map((id) => paramsOf(page, id)))).toEqual(defaults);
    await expect(page.locator('img[src=x]')).toHaveCount(0);
  });

  test(`${path}: what is done to a figure that is not yet awake is not lost`, async ({ page }) => {
    await listenToFigures(page);
    let arrive = () => {};
    const waiting = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/mount-[^/]*\.js$/, async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(path);
    const figure = figuresOf(page).first();
    await figure.scrollIntoViewIfNeeded();
    const slider = figure.locator('.slider input[type=range]').first();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    const chosen = await slider.inputValue();
    await expect(figure).toHaveAttribute('data-state', 'still');
    arrive();
    await wake(figure);
    await expect(slider).toHaveValue(chosen);
  });

  test(`${path}: a figure whose code does not arrive says so, and can be asked again`, async ({
    page,
    trouble,
  }) => {
    let reachable = false;
    await page.route('**/*.js', (route) => {
      const { pathname } = new URL(route.request().url());
      const ofThePage = html.includes(pathname.split('/').at(-1)!);
      return reachable || ofThePage ? route.continue() : route.abort();
    });
    await page.goto(path);
    const figure = figuresOf(page).first();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure.locator('svg').first()).toBeVisible();
    const alert = figure.getByRole('alert');
    await expect(alert).toBeVisible();
    expect(trouble.splice(0).filter((each) => !/\.js|dynamically imported|ERR_FAILED/.test(each))).toEqual(
      [],
    );
    reachable = true;
    await alert.getByRole('button').click();
    await expect(figure).toHaveAttribute('data-state', /ready|running/);
    await expect(alert).toHaveCount(0);
  });
}
