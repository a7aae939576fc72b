import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, run, tool } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a browser needs to run in a container, and to leave every other host alone. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium that is installed and starts, if there is one. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  return [...installed(), chromium.executablePath()].find(starts);
}

/** As `findBrowser`, but installs one where there is none, or says how and ends the command. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM)
    giveUp(`CHROMIUM names ${process.env.CHROMIUM}, which is not a browser that starts.`);

  console.log('No Chromium or Chrome here; trying the one of Playwright …');
  await run(...playwrightInstall(), {
    seconds: 300,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  });
  const own = await findBrowser();
  if (own) return own;

  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing the chromium of this Debian …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
  }
  return (
    (await findBrowser()) ??
    giveUp(`The browser tests need Chromium or Chrome, and none could be found or installed. Any one of these will do:
  - install Chrome or Chromium as usual on this system (Debian, Ubuntu: sudo apt-get install chromium)
  - npx playwright install --with-deps chromium
  - CHROMIUM=/path/to/a/chromium npm test
then run npm test again. \`npm run check\` needs no browser.`)
  );
}

/** @returns {[string, string[]]} */
function playwrightInstall() {
  const [node, script] = tool('@playwright/test', 'playwright');
  return [node, [script, 'install', '--no-shell', 'chromium']];
}

/** Where a Chromium might be, the reader's own choice first. */
function installed() {
  if (process.env.CHROMIUM) return [process.env.CHROMIUM];
  if (process.platform === 'darwin')
    return macApps.flatMap((app) =>
      ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS/${app}`),
      ),
    );
  if (process.platform === 'win32')
    return windowsPrograms.flatMap((program) =>
      ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
        join(process.env[name] ?? '', program),
      ),
    );
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A file may be there and lack its libraries, or only point to a package (Ubuntu's chromium-browser). */
function starts(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
