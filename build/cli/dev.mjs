import { ensureInstalled } from './install.mjs';
import { run, tool } from './run.mjs';

await ensureInstalled();
const [node, vite] = tool('vite');
process.exitCode = await run(node, [vite, ...process.argv.slice(2)]);
