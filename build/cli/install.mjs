import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, run } from './run.mjs';

const oldest = { major: 20, minor: 19 };

/** Installs the packages unless what stands in node_modules is what the lock file says. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor))
    giveUp(`This book is built with Node.js ${oldest.major}.${oldest.minor} or newer; here is ${process.version}.
Get a current one from https://nodejs.org and run the same command again.`);
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) giveUp('The packages could not be installed; what npm says is above.');
}

/** npm leaves a list of what it installed; a package only other machines need may be missing there. */
function isInstalled() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(list);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

/** @returns {Record<string, {version: string, optional?: boolean}>} */
const packagesIn = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
