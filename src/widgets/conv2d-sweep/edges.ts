import { conv2d } from '~/numerics/conv2d';
import { windowsOver } from '~/numerics/windows';

/** What a kernel gives while it crosses a standard edge, from no light column (or row) under it to all of them. */
export interface EdgeCrossing {
  readonly outputs: readonly number[];
  /** How far the outputs go beyond the two that the flat sides give: 0 when the edge itself is not answered. */
  readonly response: number;
}

/** The standard edge for kernels of a size, twice as large on both sides: dark (0) on the left, light (1) on the right; or above and below. */
export const edgeRows = (size: number, vertical: boolean): number[][] =>
  Array.from({ length: 2 * size }, (_, i) =>
    Array.from({ length: 2 * size }, (_, j) => ((vertical ? j : i) >= size ? 1 : 0)),
  );

/**
 * The response of a kernel (size·size weights) to a vertical or a horizontal edge: the kernel is moved across it, and what
 * counts is how far its outputs leave the range of the two flat sides, 0 and the sum of the weights. So a kernel that only
 * passes brightness on, however it weighs it, has none; and it is the same for an edge from light to dark.
 */
export function edgeCrossing(weights: Float64Array, size: number, vertical: boolean): EdgeCrossing {
  const windows = windowsOver([2 * size, 2 * size, 1], { kernel: size })!;
  const crossed = conv2d(windows, Float64Array.from(edgeRows(size, vertical).flat()), weights);
  // Along the edge nothing changes; on the diagonal the kernel crosses it.
  const outputs = Array.from({ length: size + 1 }, (_, i) => crossed[i * (size + 2)]!);
  const flat = [outputs[0]!, outputs.at(-1)!];
  const above = Math.max(...outputs) - Math.max(...flat);
  const below = Math.min(...flat) - Math.min(...outputs);
  return { outputs, response: Math.max(0, above, below) };
}
