import { ensureInstalled } from './install.mjs';
import { giveUp, root, run, tool } from './run.mjs';

await ensureInstalled();
// Always built anew: it takes seconds, and a book that lags behind its source would be worse.
const [node, script] = tool('vite');
if ((await run(node, [script, 'build'])) !== 0) giveUp('The book could not be built; the reason is above.');

const { preview } = await import('vite');
const server = await preview({ root });
const address = server.resolvedUrls?.local[0];
console.log(`\nThe book is open at ${address}\nCtrl+C closes it.\n`);
