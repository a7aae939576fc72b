import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Move, replay } from '../src/kit/recording.ts';
import { computeAtOnce } from '../src/kit/session/at-once.ts';
import type { AnyWidget } from '../src/kit/widget.ts';
import { lastCall } from '../src/numerics/last-call.ts';

interface Printing {
  printed(state: ReturnType<ReturnType<AnyWidget['createState']>['getState']>): number[];
}
const widgets = import.meta.glob<AnyWidget>('../src/widgets/*/index.ts', { import: 'default', eager: true });
const samples = import.meta.glob<Printing>('../src/widgets/*/code.ts', { eager: true });
const recordings = import.meta.glob<Readonly<Record<string, readonly Move[]>>>(
  '../src/widgets/*/recordings.ts',
  {
    import: 'recordings',
    eager: true,
  },
);
const root = fileURLToPath(new URL('..', import.meta.url));
const folders = Object.keys(widgets).map((path) => path.split('/').at(-2)!);

/** What the samples of a widget show at its start and at the end of each recording, and what they ought to print. Learned once for all languages. */
const cases = lastCall((name: string) => {
  const widget = widgets[`../src/widgets/${name}/index.ts`]!;
  const { printed } = samples[`../src/widgets/${name}/code.ts`]!;
  const recorded = Object.values(recordings[`../src/widgets/${name}/recordings.ts`]!);
  return [[], ...recorded].map((moves) => {
    const store = widget.createState();
    replay(store.getState, moves);
    return { code: widget.code(store.getState()), numbers: printed(store.getState()) };
  });
});

// The figures learn in float32 and the samples print four to eight digits.
function expectNumbers(output: string, numbers: readonly number[]) {
  const said = [
    ...output
      .replaceAll(/\bTensor\b|tensor|dtype=\w+\.\w+|requires_grad=\w+/g, '')
      .matchAll(/-?\d+\.?\d*(?:e[+-]?\d+)?/g),
  ].map(Number);
  expect(said).toHaveLength(numbers.length);
  for (const [i, number] of said.entries())
    expect(Math.abs(number - numbers[i]!)).toBeLessThan(2e-4 + 2e-4 * Math.abs(numbers[i]!));
}

/** Runs a program that reads a list of samples, and gives back what each of them printed. */
function print(program: string, args: readonly string[], codes: readonly string[]): string[] {
  const output = execFileSync(program, args, {
    input: JSON.stringify(codes),
    encoding: 'utf8',
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return output.split(end).slice(0, -1);
}
// A line that no sample prints.
const end = '\x1e\n';

// In a process of its own: two copies of TensorFlow.js in one process share, and break, one engine.
const tfjs = (codes: readonly string[]): string[] =>
  print(
    process.execPath,
    ['-e', onNode],
    codes.map((code) => code.replace(tfjsImport, '')),
  );
const tfjsImport = "import * as tf from '@tensorflow/tfjs';";
const onNode = `
  const tf = require('@tensorflow/tfjs');
  for (const code of JSON.parse(require('node:fs').readFileSync(0, 'utf8'))) {
    new Function('tf', code)(tf);
    console.log('\\x1e');
  }`;

const python = (codes: readonly string[]): string[] =>
  print(process.env.PYTHON ?? 'python3', ['-c', onPython], codes);
const onPython = `
import json, sys
for code in json.load(sys.stdin):
    exec(code, {'__name__': '__main__'})
    print('\\x1e')`;

// Python is not one of the book's tools: where a machine has it (PYTHON names another), its samples are run too.
function has(library: string): boolean {
  try {
    python([`import ${library}`]);
    return true;
  } catch {
    return false;
  }
}

// What a figure learns in a worker is learned here.
beforeAll(async () => {
  await computeAtOnce();
});

const languages = [
  { title: 'TensorFlow.js', sample: 'tfjs', runs: true, run: tfjs },
  { title: 'NumPy', sample: 'numpy', runs: has('numpy'), run: python },
  { title: 'PyTorch', sample: 'pytorch', runs: has('torch'), run: python },
] as const;

describe.each(folders)('%s', { timeout: 120_000 }, (name) => {
  for (const { title, sample, runs, run } of languages)
    test.skipIf(!runs)(`the ${title} sample prints what the figure shows`, () => {
      const printed = run(cases(name).map(({ code }) => code[sample]));
      expect(printed).toHaveLength(cases(name).length);
      for (const [i, { numbers }] of cases(name).entries()) expectNumbers(printed[i]!, numbers);
    });
});
