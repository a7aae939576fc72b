import { filled } from './product';

/** An undirected graph without loops: pairs of different nodes, each pair once. */
export type Edge = readonly [number, number];

/** Every pair (i, j) with i < j below `nodes`. Pairs of the first nodes come first, so a smaller graph is a beginning of a larger one. */
export function allPairs(nodes: number): Edge[] {
  const pairs: Edge[] = [];
  for (let j = 1; j < nodes; j++) for (let i = 0; i < j; i++) pairs.push([i, j]);
  return pairs;
}

/** The place of the pair {i, j} in `allPairs`, whichever comes first. */
export function pairIndex(i: number, j: number): number {
  const [low, high] = i < j ? [i, j] : [j, i];
  return (high * (high - 1)) / 2 + low;
}

/** A with A[i][j] = A[j][i] = 1 for every edge; with self-loops, ones on the diagonal. */
export function adjacency(nodes: number, edges: readonly Edge[], selfLoops = false): number[][] {
  const matrix = filled(nodes, nodes);
  for (const [i, j] of edges) {
    matrix[i]![j] = 1;
    matrix[j]![i] = 1;
  }
  if (selfLoops) for (let i = 0; i < nodes; i++) matrix[i]![i] = 1;
  return matrix;
}

/**
 * How a node takes in its neighbours: `sum` adds them (A), `mean` averages them (D⁻¹A), `symmetric` divides by √(dᵢdⱼ)
 * (D^−½ A D^−½, Kipf and Welling 2017). D holds the row sums of A.
 */
export type Aggregation = 'sum' | 'mean' | 'symmetric';

/** Â, the matrix of one aggregation. A node without neighbours keeps its value, except in `sum`, where nothing arrives. */
export function aggregationMatrix(matrix: readonly (readonly number[])[], how: Aggregation): number[][] {
  if (how === 'sum') return matrix.map((row) => [...row]);
  const degrees = matrix.map((row) => row.reduce((sum, entry) => sum + entry, 0));
  return matrix.map((row, i) =>
    row.map((entry, j) => {
      if (degrees[i] === 0) return i === j ? 1 : 0;
      if (entry === 0) return 0;
      return entry / (how === 'mean' ? degrees[i]! : Math.sqrt(degrees[i]! * degrees[j]!));
    }),
  );
}

/** The number of edges on a shortest way between two nodes; ∞ when there is none, 0 from a node to itself. */
export function distance(matrix: readonly (readonly number[])[], from: number, to: number): number {
  let reached = new Set([from]);
  for (let steps = 0; steps <= matrix.length; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set(
      [...reached].flatMap((i) => [i, ...matrix[i]!.flatMap((entry, j) => (entry !== 0 ? [j] : []))]),
    );
  }
  return Number.POSITIVE_INFINITY;
}
