import { conv2d } from '~/numerics/conv2d';
import { windowsOver } from '~/numerics/windows';

/** What a kernel gives while it crosses a standard edge, from no light column (or row) under it to all of them. */
export interface EdgeCrossing {
  readonly outputs: readonly number[];
  /** How far the outputs go beyond the two that the flat sides give: 0 when the edge itself is not answered. */
  readonly response: number;
}

/** A vertical edge, dark (0) on the left and light (1) on the right, as large as the kernel is high and twice as wide; or that, turned. */
export function edgePixels(size: number, vertical: boolean): Float64Array {
  const columns = vertical ? 2 * size : size;
  return Float64Array.from({ length: 2 * size * size }, (_, i) =>
    (vertical ? i % columns : Math.floor(i / columns)) >= size ? 1 : 0,
  );
}

/** The same as rows of a picture. */
export function edgeRows(size: number, vertical: boolean): number[][] {
  const [rows, columns] = vertical ? [size, 2 * size] : [2 * size, size];
  const pixels = edgePixels(size, vertical);
  return Array.from({ length: rows }, (_, i) => [...pixels.subarray(i * columns, (i + 1) * columns)]);
}

/**
 * The response of a kernel (size·size weights) to a vertical or a horizontal edge: the kernel is moved across it, and what
 * counts is how far its outputs leave the range of the two flat sides, 0 and the sum of the weights. So a kernel that only
 * passes brightness on, however it weighs it, has none; and it is the same for an edge from light to dark.
 */
export function edgeCrossing(weights: Float64Array, size: number, vertical: boolean): EdgeCrossing {
  const shape = vertical ? ([size, 2 * size, 1] as const) : ([2 * size, size, 1] as const);
  const windows = windowsOver(shape, { kernel: size })!;
  const outputs = [...conv2d(windows, edgePixels(size, vertical), weights)];
  const flat = [outputs[0]!, outputs.at(-1)!];
  const above = Math.max(...outputs) - Math.max(...flat);
  const below = Math.min(...flat) - Math.min(...outputs);
  return { outputs, response: Math.max(0, above, below) };
}
