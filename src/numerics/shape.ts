/** The sizes of the axes of a tensor: [rows, columns] for a matrix, [length] for a vector. */
export type Shape = readonly number[];

/** The shape of a product of two matrices; undefined when the inner sizes differ. */
export function productShape([rows, inner]: Shape, [inner2, columns]: Shape): Shape | undefined {
  return inner === inner2 ? [rows!, columns!] : undefined;
}

/**
 * The shape of a sum by the rule of NumPy, PyTorch and TensorFlow.js: align at the last axis; sizes must be equal, or one of
 * them 1 and copied. Undefined when two sizes fit neither way.
 */
export function broadcastShape(a: Shape, b: Shape): Shape | undefined {
  const length = Math.max(a.length, b.length);
  const aligned = (shape: Shape) => [...new Array<number>(length - shape.length).fill(1), ...shape];
  const [first, second] = [aligned(a), aligned(b)];
  const fits = first.every((size, i) => size === second[i] || size === 1 || second[i] === 1);
  return fits ? first.map((size, i) => Math.max(size, second[i]!)) : undefined;
}

/** [32, 3], or (4,) in Python's way. */
export const shapeText = (shape: Shape): string => `[${shape.join(', ')}]`;
