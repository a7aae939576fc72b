// node build/check-content.mjs: prints what is wrong with the book's content, and fails if anything is.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const { module: check } = await runnerImport(fileURLToPath(new URL('check-content.ts', import.meta.url)));
const { module: problem } = await runnerImport(fileURLToPath(new URL('problem.ts', import.meta.url)));

const problems = await check.checkContent(root);
for (const each of problems) console.error(problem.sayProblem(each));
console.log(problems.length === 0 ? 'The content is sound.' : `${problems.length} problems in the content.`);
process.exitCode = problems.length === 0 ? 0 : 1;
