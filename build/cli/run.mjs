import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a program with its output on ours. Resolves to its exit code; 1 when a signal ended it, 127 when it isn't there.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & {seconds?: number}} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { seconds, ...options } = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
  const limit = seconds && setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  return new Promise((done) => {
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  }).finally(() => clearTimeout(limit));
}

/**
 * The command line that runs a program of an installed package by this very Node: no shell, no PATH, no npx.
 * @param {string} name The package.
 * @param {string} [program] Its program, where that has another name.
 * @returns {[program: string, firstArgument: string]}
 */
export function tool(name, program = name.split('/').at(-1) ?? name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[program])];
}

/**
 * Ends the whole command with a message for the person in front of it.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
