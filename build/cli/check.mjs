import { ensureInstalled } from './install.mjs';
import { pass, quick } from './stages.mjs';

await ensureInstalled();
const failed = [];
for (const stage of quick()) if (!(await pass(stage))) failed.push(stage.title);

console.log(failed.length === 0 ? '\nEverything quick passes.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
