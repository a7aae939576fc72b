import {
  breakOff,
  expect,
  figuresOf,
  listenToFigures,
  nudge,
  openAnew,
  paramsOf,
  settledLink,
  test,
  wake,
  wakeAll,
} from './book';
import { chapters, embeds } from './site';

for (const { path, locale, html } of chapters.filter(({ figures }) => figures > 0)) {
  // How figures share an address, and wake in a page, is the same in every language.
  if (locale !== 'en') continue;

  test(`${path}: what a reader has changed in all its figures comes back from one address`, async ({
    page,
  }) => {
    await listenToFigures(page);
    await page.goto(path);
    const figures = await figuresOf(page).all();
    for (const figure of figures) {
      await wake(figure);
      await nudge(page, figure, 'ArrowLeft');
    }
    const ids = await figuresOf(page).evaluateAll((all) => all.map(({ id }) => id));
    const before = await Promise.all(ids.map((id) => paramsOf(page, id)));
    let link = '';
    for (const id of ids) link = await settledLink(page, id);
    await openAnew(page, link);
    await wakeAll(page);
    expect(await Promise.all(ids.map((id) => paramsOf(page, id)))).toEqual(before);
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
    provoked,
  }) => {
    let reachable = false;
    await page.route('**/*.js', (route) => {
      const { pathname } = new URL(route.request().url());
      const ofThePage = html.includes(pathname.split('/').at(-1)!);
      return reachable || ofThePage ? route.continue() : breakOff(route, provoked);
    });
    await page.goto(path);
    const figure = figuresOf(page).first();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure.locator('svg').first()).toBeVisible();
    const alert = figure.getByRole('alert');
    await expect(alert).toBeVisible();
    reachable = true;
    await alert.getByRole('button').click();
    await expect(figure).toHaveAttribute('data-state', /ready|running/);
    await expect(alert).toHaveCount(0);
  });
}

test('a figure whose script does not arrive says so, keeps its picture, and comes with the page when it is loaded again', async ({
  page,
  provoked,
}) => {
  let reachable = false;
  const script = /\/mount-[^/]*\.js$/;
  await page.route(script, (route) => (reachable ? route.continue() : breakOff(route, provoked)));
  await page.goto(embeds.find(({ locale }) => locale === 'en')!.path);
  const figure = figuresOf(page);
  const alert = figure.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(figure.locator('svg').first()).toBeVisible();
  await alert.getByRole('button', { name: 'Try again' }).click();
  const reload = alert.getByRole('button', { name: 'Load the page again' });
  await expect(reload).toBeEnabled();
  reachable = true;
  // What is woken is the figure of the new page, not that of the one that is left.
  await Promise.all([page.waitForEvent('load'), reload.click()]);
  await wake(figure);
  await expect(alert).toHaveCount(0);
});
