import { columnOf, outer } from '~/numerics/product';
import { type MatmulLens, type Multiplication, sizes, type Term, termsOf } from './state';

/** One summand of the story: `factor` times `block`, from column k of A and row k of B. */
export interface Part {
  readonly k: number;
  readonly factor?: number;
  readonly block: readonly (readonly number[])[];
  /** Already added at the step in view. */
  readonly taken: boolean;
}

export interface Story {
  /** Which entries of AB the parts make. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly parts: readonly Part[];
  /** The sum of all parts. */
  readonly result: readonly (readonly number[])[];
}

const partBlock = {
  dot: ({ b }: Multiplication, { k, columns: [j] }: Term) => [[b[k]![j!]!]],
  columns: ({ a }: Multiplication, { k }: Term) => columnOf(a, k).map((entry) => [entry]),
  rows: ({ b }: Multiplication, { k }: Term) => [b[k]!],
  outer: ({ a, b }: Multiplication, { k }: Term) => outer(columnOf(a, k), b[k]!),
};

const partFactor = {
  dot: ({ a }: Multiplication, { k, rows: [i] }: Term) => a[i!]![k]!,
  columns: ({ b }: Multiplication, { k, columns: [j] }: Term) => b[k]![j!]!,
  rows: ({ a }: Multiplication, { k, rows: [i] }: Term) => a[i!]![k]!,
  outer: () => undefined,
};

/** The group of steps around step number `taken` (1 … count): the sum that is being made there. */
export function storyAt(
  { params, derived }: Pick<MatmulLens, 'params' | 'derived'>,
  taken = derived.taken,
): Story {
  const terms = termsOf[params.lens];
  // Every group has one step for each k.
  const first = Math.floor((Math.max(1, taken) - 1) / sizes.inner) * sizes.inner;
  const group = terms.slice(first, first + sizes.inner);
  const { rows, columns } = group[0]!;
  return {
    rows,
    columns,
    parts: group.map((term, n) => ({
      k: term.k,
      factor: partFactor[params.lens](derived, term),
      block: partBlock[params.lens](derived, term),
      taken: first + n < derived.taken,
    })),
    result: rows.map((i) => columns.map((j) => derived.ab[i]![j]!)),
  };
}

/** The step that finishes the entry (i, j) in this lens. */
export function stepOf(lens: MatmulLens['params']['lens'], i: number, j: number): number {
  return termsOf[lens].findLastIndex(({ rows, columns }) => rows.includes(i) && columns.includes(j)) + 1;
}
