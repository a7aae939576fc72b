import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { giveUp, run, tool } from './run.mjs';

await ensureInstalled();
process.env.CHROMIUM = await ensureBrowser();
const [node, script] = tool('vite');
if ((await run(node, [script, 'build', '--logLevel', 'warn'])) !== 0) giveUp('The book could not be built.');
const { bench } = await import('../../bench/bench.mjs');
await bench({ write: process.argv.includes('--write') });
