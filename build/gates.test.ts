import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './cli/run.mjs';
import { layers, lint } from './cli/stages.mjs';

// A copy of the house, so that nothing is ever planted in the real one.
const copy = mkdtempSync(join(tmpdir(), 'tangible-gates-'));

beforeAll(() => {
  const rules = ['biome.json', '.gitignore', '.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'];
  for (const path of ['src', 'build', ...rules])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a stage of `npm run check` says of the copy; an empty text when it passes. */
function complaints({ command: [program = '', ...args] }: { readonly command: readonly string[] }): string {
  try {
    execFileSync(program, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `export const v${i} = ${i};\n`).join('');

const plants = [
  {
    rule: 'a floor that imports a higher one',
    gate: layers(),
    file: 'src/plots/planted.ts',
    code: "export type { Widget } from '~/kit/widget';\n",
    says: 'floors-plots',
  },
  {
    rule: 'the drawing wing importing the computing wing',
    gate: layers(),
    file: 'src/plots/planted.ts',
    code: "export { threeClasses } from '~/datasets/three-classes';\n",
    says: 'floors-plots',
  },
  {
    rule: 'a second door to TensorFlow.js',
    gate: layers(),
    file: 'src/models/planted.ts',
    code: "export { tidy } from '@tensorflow/tfjs-core';\n",
    says: 'one-door-to-tensorflow',
  },
  {
    rule: 'a widget that imports another',
    gate: layers(),
    file: 'src/widgets/planted/state.ts',
    code: "export { describe } from '~/widgets/linear-basis/describe';\n",
    says: 'no-widget-from-widget',
  },
  {
    rule: 'React in a model',
    gate: layers(),
    file: 'src/models/planted.ts',
    code: "export { useState } from 'react';\n",
    says: 'no-react-below',
  },
  {
    rule: 'a folder without a floor',
    gate: layers(),
    file: 'src/helpers/planted.ts',
    code: "export { formatNumber } from '~/numerics/format';\n",
    says: 'no-unlisted-folder',
  },
  {
    rule: 'chance without a seed',
    gate: lint(),
    file: 'src/datasets/planted.ts',
    code: 'export const luck = Math.random();\n',
    says: 'Chance comes from a seed',
  },
  {
    rule: 'a file of 201 lines of code',
    gate: lint(),
    file: 'src/numerics/planted.ts',
    code: lines(201),
    says: 'noExcessiveLinesPerFile',
  },
  {
    rule: 'any',
    gate: lint(),
    file: 'src/numerics/planted.ts',
    code: 'export const anything = (value: any) => value;\n',
    says: 'noExplicitAny',
  },
];

describe('npm run check', { timeout: 60_000 }, () => {
  test('has nothing to say of the house as it is', () => {
    expect(complaints(lint())).toBe('');
    expect(complaints(layers())).toBe('');
  });

  test.each(plants)('refuses $rule', ({ gate, file, code, says }) => {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    try {
      const said = complaints(gate);
      expect(said).toContain(says);
      expect(said).toContain(file);
    } finally {
      rmSync(path);
    }
  });

  test('lets a file of exactly 200 lines of code pass', () => {
    const path = join(copy, 'src/numerics/planted.ts');
    writeFileSync(path, lines(200));
    expect(complaints(lint())).toBe('');
    rmSync(path);
  });
});
