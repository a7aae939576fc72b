import {
  type Code,
  constant,
  four,
  isAtLeast,
  minus,
  moduleOf,
  plus,
  single,
  times,
  variables,
  when,
  whilst,
} from './assembler';

const parameters = [
  ...['a', 'aRow', 'aStep'],
  ...['b', 'bStep'],
  ...['c', 'cRow'],
  ...['rows', 'inner', 'columns', 'added'],
] as const;

/** Sizes of the blocks whose sums stay in registers: rows, and vectors of four columns. */
const rowBlocks = [4, 1] as const;
const vectorBlocks = [2, 1] as const;

/**
 * C ← AB, or C + AB if `added`: A [rows, inner], B [inner, columns], C [rows, columns]. Addresses and distances are in bytes: from
 * a row of A to the next `aRow`, from a column to the next `aStep`; the columns of B and C lie next to one another. `inner` ≥ 1.
 */
export function productProgram(): Uint8Array<ArrayBuffer> {
  const { declare, get, set, locals } = variables(parameters);
  const [i, j, k, aFrom, cFrom, bAt] = ['i', 'j', 'k', 'aFrom', 'cFrom', 'bAt'].map((name) =>
    declare(name),
  ) as [string, string, string, string, string, string];
  const aAt = [0, 1, 2, 3].map((r) => declare(`aAt${r}`));
  const cAt = [0, 1, 2, 3].map((r) => declare(`cAt${r}`));
  const sums = [0, 1, 2, 3].map((r) => [0, 1].map((v) => declare(`sum${r}${v}`, 'v128')));
  const parts = [0, 1].map((v) => declare(`part${v}`, 'v128'));
  const factor = declare('factor', 'v128');
  const sum = declare('sum', 'f32');
  const add = (name: string, by: Code) => set(name, plus(get(name), by));
  const isLeft = (at: string, size: number, end: string) =>
    isAtLeast(get(end), plus(get(at), constant(size)));

  /** Over the inner dimension: `body` finds the addresses of its row of B, and in `aAt` those of its numbers of A. */
  const inward = (height: number, body: Code): Code => [
    ...set(bAt, plus(get('b'), times(get(j), constant(4)))),
    ...set(k, get('inner')),
    ...whilst(get(k), [
      ...body,
      ...aAt.slice(0, height).flatMap((name) => add(name, get('aStep'))),
      ...add(bAt, get('bStep')),
      ...set(k, minus(get(k), constant(1))),
    ]),
  ];
  const findRows = (height: number): Code =>
    aAt
      .slice(0, height)
      .flatMap((name, r) => [
        ...set(name, r === 0 ? get(aFrom) : plus(get(aAt[r - 1]!), get('aRow'))),
        ...set(
          cAt[r]!,
          r === 0 ? plus(get(cFrom), times(get(j), constant(4))) : plus(get(cAt[r - 1]!), get('cRow')),
        ),
      ]);

  const block = (height: number, vectors: number): Code => {
    const used = sums.slice(0, height).map((row) => row.slice(0, vectors));
    const store = (value: (r: number, v: number) => Code) =>
      used.flatMap((row, r) => row.flatMap((_, v) => four.store(get(cAt[r]!), value(r, v), 16 * v)));
    return [
      ...findRows(height),
      ...used.flat().flatMap((name) => set(name, four.zero)),
      ...inward(height, [
        ...parts.slice(0, vectors).flatMap((part, v) => set(part, four.load(get(bAt), 16 * v))),
        ...used.flatMap((row, r) => [
          ...set(factor, four.spread(get(aAt[r]!))),
          ...row.flatMap((name, v) =>
            set(name, four.plus(get(name), four.times(get(factor), get(parts[v]!)))),
          ),
        ]),
      ]),
      ...when(
        get('added'),
        store((r, v) => four.plus(four.load(get(cAt[r]!), 16 * v), get(used[r]![v]!))),
        store((r, v) => get(used[r]![v]!)),
      ),
    ];
  };
  const one: Code = [
    ...findRows(1),
    ...set(sum, single.zero),
    ...inward(
      1,
      set(sum, single.plus(get(sum), single.times(single.load(get(aAt[0]!)), single.load(get(bAt))))),
    ),
    ...when(
      get('added'),
      single.store(get(cAt[0]!), single.plus(single.load(get(cAt[0]!)), get(sum))),
      single.store(get(cAt[0]!), get(sum)),
    ),
  ];

  /** Down the rows in blocks of these heights, as many of each as there is room for. */
  const downward = (heights: readonly number[], body: (height: number) => Code): Code => [
    ...set(i, constant(0)),
    ...set(aFrom, get('a')),
    ...set(cFrom, get('c')),
    ...heights.flatMap((height) =>
      whilst(isLeft(i, height, 'rows'), [
        ...body(height),
        ...add(i, constant(height)),
        ...add(aFrom, times(get('aRow'), constant(height))),
        ...add(cFrom, times(get('cRow'), constant(height))),
      ]),
    ),
  ];
  return moduleOf(parameters.length, { locals }, [
    ...set(j, constant(0)),
    ...vectorBlocks.flatMap((vectors) =>
      whilst(isLeft(j, 4 * vectors, 'columns'), [
        ...downward(rowBlocks, (height) => block(height, vectors)),
        ...add(j, constant(4 * vectors)),
      ]),
    ),
    ...whilst(isLeft(j, 1, 'columns'), [...downward([1], () => one), ...add(j, constant(1))]),
  ]);
}
