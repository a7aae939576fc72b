import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { adjacency, aggregationMatrix, allPairs, type Edge, pairIndex } from '~/numerics/graph';
import { multiply } from '~/numerics/matrix';
import { power, product } from '~/numerics/product';

export const maxNodes = 8;

const subscript = (number: number) => '₀₁₂₃₄₅₆₇₈'[number]!;
/** a₂₁: the edge from node 2 of one column to node 1 of the next. */
export const entryName = (letter: string, i: number, j: number) =>
  `${letter}${subscript(i + 1)}${subscript(j + 1)}`;
const entries = (letter: string) =>
  [0, 1, 2, 3].map((n) => {
    const name = entryName(letter, n >> 1, n & 1);
    return { en: name, ko: name };
  });

/** The path 1–2–3–4–5–6, as one number per pair of the eight nodes. */
export const pathEdges = allPairs(maxNodes).map(([i, j]) => (j === i + 1 && j < 6 ? 1 : 0));

export const params = {
  mode: {
    kind: 'choice',
    label: { en: 'the graph of', ko: '무엇의 그래프' },
    default: 'paths',
    options: { paths: { en: 'a product AB', ko: '행렬곱 AB' }, neighbours: { en: 'the data', ko: '데이터' } },
  },
  a: {
    kind: 'list',
    label: { en: 'entries of A', ko: 'A의 성분' },
    default: [1, 2, 0, 1],
    min: -3,
    max: 3,
    step: 1,
    entries: entries('a'),
  },
  b: {
    kind: 'list',
    label: { en: 'entries of B', ko: 'B의 성분' },
    default: [1, 1, -1, 2],
    min: -3,
    max: 3,
    step: 1,
    entries: entries('b'),
  },
  entry: {
    kind: 'number',
    label: { en: 'entry of AB in view', ko: '살펴볼 AB의 성분' },
    default: 1,
    min: 0,
    max: 3,
    step: 1,
  },
  nodes: {
    kind: 'number',
    label: { en: 'nodes', ko: '노드 수' },
    default: 6,
    min: 2,
    max: maxNodes,
    step: 1,
  },
  edges: {
    kind: 'list',
    label: { en: 'edges', ko: '간선' },
    default: pathEdges,
    min: 0,
    max: 1,
    step: 1,
  },
  x: {
    kind: 'list',
    label: { en: 'starting value of each node', ko: '노드마다의 처음 값' },
    default: [1, 0, 0, 0, 0, 0, 0, 0],
    min: -3,
    max: 3,
    step: 1,
    entries: Array.from({ length: maxNodes }, (_, i) => ({ en: `node ${i + 1}`, ko: `노드 ${i + 1}` })),
  },
  how: {
    kind: 'choice',
    label: { en: 'neighbours are', ko: '이웃을 모으는 법' },
    default: 'sum',
    options: {
      sum: { en: 'added', ko: '더하기' },
      mean: { en: 'averaged', ko: '평균' },
      symmetric: { en: 'weighted as in GCN', ko: 'GCN 방식' },
    },
  },
  loops: {
    kind: 'toggle',
    label: { en: 'self-loops: a node counts itself too', ko: '자기 고리: 자기 값도 함께 모으기' },
    default: false,
  },
  steps: {
    kind: 'number',
    label: { en: 'aggregations', ko: '모은 횟수' },
    default: 0,
    min: 0,
    max: 40,
    step: 1,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** A way from i over the middle node k to j, and the product of its two weights. */
export interface Path {
  readonly k: number;
  readonly first: number;
  readonly second: number;
  readonly product: number;
}

export interface GraphView {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
  readonly ab: readonly (readonly number[])[];
  /** The entry of AB in view, from 0. */
  readonly entry: readonly [number, number];
  readonly paths: readonly Path[];
  readonly edges: readonly Edge[];
  /** A, without self-loops. */
  readonly adjacency: readonly (readonly number[])[];
  /** Â: what one aggregation multiplies by. */
  readonly matrix: readonly (readonly number[])[];
  /** Âᵏ for the k aggregations taken. */
  readonly powered: readonly (readonly number[])[];
  /** H after 0, 1, …, k aggregations: one value per node. */
  readonly history: readonly (readonly number[])[];
}

const square = (values: readonly number[]) => [
  values.slice(0, 2).map(Math.round),
  values.slice(2).map(Math.round),
];

export const recipe: Recipe<typeof params, GraphView> = {
  params,
  derive({ a: entriesOfA, b: entriesOfB, entry: place, nodes, edges: chosen, x, how, loops, steps }) {
    const [a, b] = [square(entriesOfA), square(entriesOfB)];
    const [i, j] = [Math.round(place) >> 1, Math.round(place) & 1];
    const count = Math.round(nodes);
    const edges = allPairs(count).filter((_, n) => chosen[n]! >= 0.5);
    const matrix = aggregationMatrix(adjacency(count, edges, loops), how);
    const history: number[][] = [x.slice(0, count)];
    for (let k = 0; k < Math.round(steps); k++) history.push(multiply(matrix, history[k]!));
    return {
      a,
      b,
      ab: product(a, b),
      entry: [i, j],
      paths: [0, 1].map((k) => ({ k, first: a[i]![k]!, second: b[k]![j]!, product: a[i]![k]! * b[k]![j]! })),
      edges,
      adjacency: adjacency(count, edges),
      matrix,
      powered: power(matrix, Math.round(steps)),
      history,
    };
  },
};

/** `edges` with the pair {i, j} drawn or rubbed out. */
export const toggled = (edges: readonly number[], i: number, j: number) =>
  edges.with(pairIndex(i, j), edges[pairIndex(i, j)]! >= 0.5 ? 0 : 1);

/** The difference between the largest and the smallest value. */
export const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

export type MatmulGraph = StateOf<typeof params, GraphView>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
