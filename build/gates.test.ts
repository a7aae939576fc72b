import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './cli/run.mjs';
import { layers, lint } from './cli/stages.mjs';

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `export const v${i} = ${i};\n`).join('');

/** One fault each: what is planted, which gate must refuse it, and what that gate says. */
const plants = [
  {
    fault: 'a floor that imports a higher one',
    gate: 'layers',
    file: 'src/plots/planted-upward.ts',
    code: "export type { Widget } from '~/kit/widget';\n",
    says: 'floors-plots',
  },
  {
    fault: 'the drawing wing importing the computing wing',
    gate: 'layers',
    file: 'src/plots/planted-sideways.ts',
    code: "export { threeClasses } from '~/datasets/three-classes';\n",
    says: 'floors-plots',
  },
  {
    fault: 'a second door to TensorFlow.js',
    gate: 'layers',
    file: 'src/models/planted-door.ts',
    code: "export { tidy } from '@tensorflow/tfjs-core';\n",
    says: 'one-door-to-tensorflow',
  },
  {
    fault: 'a trainer in the page',
    gate: 'layers',
    file: 'src/kit/planted-trainer.ts',
    code: "export { chain } from '~/training/chain';\n",
    says: 'no-trainer-in-the-page',
  },
  {
    fault: 'a widget that imports another',
    gate: 'layers',
    file: 'src/widgets/planted/state.ts',
    code: "export { describe } from '~/widgets/linear-basis/describe';\n",
    says: 'no-widget-from-widget',
  },
  {
    fault: 'React in a model',
    gate: 'layers',
    file: 'src/models/planted-react.ts',
    code: "export { useState } from 'react';\n",
    says: 'no-react-below',
  },
  {
    fault: 'a folder without a floor',
    gate: 'layers',
    file: 'src/helpers/planted.ts',
    code: "export { formatNumber } from '~/numerics/format';\n",
    says: 'no-unlisted-folder',
  },
  {
    fault: 'chance without a seed',
    gate: 'lint',
    file: 'src/datasets/planted-chance.ts',
    code: 'export const luck = Math.random();\n',
    says: 'plugin',
  },
  {
    fault: 'a file of 201 lines of code',
    gate: 'lint',
    file: 'src/numerics/planted-long.ts',
    code: lines(201),
    says: 'noExcessiveLinesPerFile',
  },
  {
    fault: 'any',
    gate: 'lint',
    file: 'src/numerics/planted-any.ts',
    code: 'export const anything = (value: any) => value;\n',
    says: 'noExplicitAny',
  },
] as const;

const gates = { layers: layers(), lint: lint() };

interface Verdict {
  readonly passes: boolean;
  readonly words: string;
}

/** What the gates of `npm run check` say of a copy of the house in which `files` are written. */
function judge(files: readonly { readonly file: string; readonly code: string }[]) {
  const copy = mkdtempSync(join(tmpdir(), 'tangible-gates-'));
  const rules = ['biome.json', '.gitignore', '.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'];
  for (const path of ['src', 'build', ...rules])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { file, code } of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), code);
  }
  const ask = ({ command: [program = '', ...args] }: (typeof gates)[keyof typeof gates]): Verdict => {
    try {
      return {
        passes: true,
        words: execFileSync(program, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' }),
      };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { passes: false, words: stdout + stderr };
    }
  };
  try {
    return { layers: ask(gates.layers), lint: ask(gates.lint) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe('npm run check', () => {
  let sound: ReturnType<typeof judge>;
  let faulty: ReturnType<typeof judge>;

  beforeAll(() => {
    // As long as a file may be, and in use: no reason to complain.
    sound = judge([
      { file: 'src/numerics/planted-200.ts', code: lines(200) },
      { file: 'src/numerics/planted-200.test.ts', code: "import './planted-200';\n" },
    ]);
    faulty = judge(plants);
  }, 120_000);

  test.each(['layers', 'lint'] as const)('has nothing to say of the house as it is: %s', (gate) => {
    expect(sound[gate].passes, sound[gate].words).toBe(true);
  });

  test.each(plants)('refuses $fault', ({ gate, file, says }) => {
    expect(faulty[gate].passes).toBe(false);
    const complaints = faulty[gate].words.split('\n').filter((line) => line.includes(file));
    expect(complaints.join('\n')).toContain(says);
  });
});
