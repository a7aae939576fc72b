import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { filled, product } from '~/numerics/product';

/** A is 3×2, B is 2×2. */
export const sizes = { rows: 3, inner: 2, columns: 2 } as const;

const subscript = (number: number) => '₀₁₂₃'[number]!;
/** The name of an entry: a₂₁ is in row 2, column 1. */
export const entryName = (letter: string, i: number, j: number) =>
  `${letter}${subscript(i + 1)}${subscript(j + 1)}`;

const entries = (letter: string, rows: number, columns: number) =>
  Array.from({ length: rows * columns }, (_, n) => {
    const name = entryName(letter, Math.floor(n / columns), n % columns);
    return { en: name, ko: name };
  });

export const params = {
  a: {
    kind: 'list',
    label: { en: 'entries of A', ko: 'A의 성분' },
    default: [2, 0, -1, 1, 3, 2],
    min: -3,
    max: 3,
    step: 1,
    entries: entries('a', sizes.rows, sizes.inner),
  },
  b: {
    kind: 'list',
    label: { en: 'entries of B', ko: 'B의 성분' },
    default: [2, -1, -1, 1],
    min: -3,
    max: 3,
    step: 1,
    entries: entries('b', sizes.inner, sizes.columns),
  },
  lens: {
    kind: 'choice',
    label: { en: 'lens', ko: '보는 눈' },
    default: 'dot',
    options: {
      dot: { en: 'row · column', ko: '행 · 열' },
      columns: { en: 'mix columns', ko: '열 섞기' },
      rows: { en: 'mix rows', ko: '행 섞기' },
      outer: { en: 'add sheets', ko: '켜 더하기' },
    },
  },
  step: { kind: 'number', label: { en: 'step', ko: '단계' }, default: 2, min: 0, max: 12, step: 1 },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type Lens = Settings['lens'];

/** One step: aᵢₖ·bₖⱼ is added to every entry (i, j) with i among `rows` and j among `columns`. */
export interface Term {
  readonly k: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const [I, K, J] = [upTo(sizes.rows), upTo(sizes.inner), upTo(sizes.columns)];

/** The same twelve products, in the order and in the groups of each lens. */
export const termsOf: Readonly<Record<Lens, readonly Term[]>> = {
  dot: I.flatMap((i) => J.flatMap((j) => K.map((k) => ({ k, rows: [i], columns: [j] })))),
  columns: J.flatMap((j) => K.map((k) => ({ k, rows: I, columns: [j] }))),
  rows: I.flatMap((i) => K.map((k) => ({ k, rows: [i], columns: J }))),
  outer: K.map((k) => ({ k, rows: I, columns: J })),
};

export interface Multiplication {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
  readonly ab: readonly (readonly number[])[];
  /** Steps of this lens. */
  readonly count: number;
  /** Steps taken: 0 … count. */
  readonly taken: number;
  /** AB as far as it is summed; undefined where nothing has been added yet. */
  readonly partial: readonly (readonly (number | undefined)[])[];
  /** The step taken last. */
  readonly focus: Term | undefined;
}

const rowsOf = (entries: readonly number[], columns: number): number[][] =>
  Array.from({ length: entries.length / columns }, (_, i) =>
    entries.slice(i * columns, (i + 1) * columns).map(Math.round),
  );

export const recipe: Recipe<typeof params, Multiplication> = {
  params,
  derive({ a: entriesOfA, b: entriesOfB, lens, step }) {
    const a = rowsOf(entriesOfA, sizes.inner);
    const b = rowsOf(entriesOfB, sizes.columns);
    const terms = termsOf[lens];
    const taken = Math.min(Math.round(step), terms.length);
    const partial: (number | undefined)[][] = filled(sizes.rows, sizes.columns).map((row) =>
      row.map(() => undefined),
    );
    for (const { k, rows, columns } of terms.slice(0, taken))
      for (const i of rows)
        for (const j of columns) partial[i]![j] = (partial[i]![j] ?? 0) + a[i]![k]! * b[k]![j]!;
    return { a, b, ab: product(a, b), count: terms.length, taken, partial, focus: terms[taken - 1] };
  },
  // Another lens begins with its first sum complete: one entry, one column, one row, or everything.
  implied: (patch) => (patch.lens ? { step: sizes.inner } : {}),
};

export type MatmulLens = StateOf<typeof params, Multiplication>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
