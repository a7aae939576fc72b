import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './run.mjs';
import { pass, quick, slow } from './stages.mjs';
import { tally } from './tally.mjs';

await ensureInstalled();
process.env.CHROMIUM = await ensureBrowser();
// No number of an earlier run may be counted.
rmSync(join(root, '.cache'), { recursive: true, force: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];
for (const stage of [...quick(), ...slow()]) {
  // Browser tests of an old build would say nothing.
  if (failures.includes('build')) break;
  const passed = await pass(stage);
  const counts = tally(stage, passed);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  if (!passed) failures.push(stage.title);
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped`);
process.exitCode = failures.length === 0 ? 0 : 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
