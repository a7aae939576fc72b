import { Buffer } from 'node:buffer';
import type { Locator, Page } from '@playwright/test';
import { browserFlags } from '../build/cli/browser.mjs';
import { expect, figuresOf, test, wake } from './book';
import { embeds } from './site';

// A camera that needs no hardware, and a permission that needs no press.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM,
    args: [...browserFlags, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

/** Figures that take pictures of the reader's: of these one speaks for all. */
const [example] = embeds.filter(
  ({ locale, html }) => locale === 'en' && /class="pixel-block/.test(html) && /value="own"/.test(html),
);

const said = (figure: Locator) => figure.locator('.own-picture [role=status]');

/** A black left half and a white right half, 400×200, as a file of a format. */
async function halves(page: Page, format: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (type) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 200 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'white';
    context.fillRect(200, 0, 200, 200);
    context.fillStyle = 'black';
    context.fillRect(0, 0, 200, 200);
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, type));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  }, format);
  return Buffer.from(bytes);
}

/** EXIF that says: turn this by 90° to the right. */
const quarterTurn = Buffer.from(
  'ffe100224578696600004d4d002a00000008000101120003000000010006000000000000',
  'hex',
);

/** Keeps every camera that is opened in `cameras`. */
const watchCameras = (page: Page) =>
  page.evaluate(() => {
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    const cameras: MediaStreamTrack[] = [];
    Object.assign(window, { cameras });
    devices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      cameras.push(...stream.getTracks());
      return stream;
    };
  });
const camerasOn = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { cameras: MediaStreamTrack[] }).cameras.filter(
        ({ readyState }) => readyState === 'live',
      ).length,
  );

test.describe('a picture of the reader’s', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(example!.path);
    await wake(figuresOf(page));
    await figuresOf(page).locator('input[value=own] + span').first().click();
  });

  test('comes from a file, upright, and what is none is answered in words', async ({ page }) => {
    const figure = figuresOf(page);
    const give = (name: string, mimeType: string, buffer: Buffer) =>
      figure.locator('.own-picture input[type=file]').setInputFiles({ name, mimeType, buffer });
    const png = await halves(page, 'image/png');
    await give('wide.png', 'image/png', png);
    await expect(said(figure)).toContainText(/rows/);
    const [, wideRows, wideColumns] = /(\d+)\D+(\d+)/.exec((await said(figure).textContent())!)!;
    expect(Number(wideColumns)).toBe(2 * Number(wideRows));

    const jpeg = await halves(page, 'image/jpeg');
    await give(
      'turned.jpg',
      'image/jpeg',
      Buffer.concat([jpeg.subarray(0, 2), quarterTurn, jpeg.subarray(2)]),
    );
    await expect(said(figure)).toContainText(`${wideColumns} rows of ${wideRows}`);

    await give('broken.png', 'image/png', png.subarray(0, 60));
    await expect(said(figure)).toContainText(/broken/);
    await give('letter.txt', 'text/plain', Buffer.from('Dear reader'));
    await expect(said(figure)).toContainText(/not a picture/);
    const huge = Buffer.from(png);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    await give('huge.png', 'image/png', huge);
    await expect(said(figure)).toContainText(/too large/);
  });

  test('comes from the camera, which is on no longer than it has to be', async ({ page }) => {
    const figure = figuresOf(page);
    const film = () => figure.locator('.own-picture-row button').click();
    const buttons = figure.locator('.own-picture-camera button');
    await watchCameras(page);
    await film();
    await expect(buttons.first()).toBeFocused();
    expect(await camerasOn(page)).toBe(1);
    await page.keyboard.press('Enter');
    await expect(said(figure)).toContainText(/rows/);
    expect(await camerasOn(page)).toBe(0);

    await film();
    await buttons.last().click();
    await expect(buttons).toHaveCount(0);
    expect(await camerasOn(page)).toBe(0);

    await film();
    await expect(buttons.first()).toBeEnabled();
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => camerasOn(page)).toBe(0);
  });
});
