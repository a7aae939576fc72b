/** What a network can be told about a point (x₁, x₂) of the plane, in the order of the first layer's weights. */
export const planeFeatures = [
  { name: 'x₁', value: (x1: number, _: number) => x1 },
  { name: 'x₂', value: (_: number, x2: number) => x2 },
  { name: 'x₁²', value: (x1: number, _: number) => x1 * x1 },
  { name: 'x₂²', value: (_: number, x2: number) => x2 * x2 },
  { name: 'x₁x₂', value: (x1: number, x2: number) => x1 * x2 },
  { name: 'sin x₁', value: (x1: number, _: number) => Math.sin(x1) },
  { name: 'sin x₂', value: (_: number, x2: number) => Math.sin(x2) },
] as const;

/** The features numbered in `chosen`, of every point: `[points, features]`, row after row. */
export function featuresOf(
  points: readonly (readonly [number, number])[],
  chosen: readonly number[],
): Float32Array {
  const inputs = new Float32Array(points.length * chosen.length);
  points.forEach(([x1, x2], row) => {
    chosen.forEach((feature, column) => {
      inputs[row * chosen.length + column] = planeFeatures[feature]!.value(x1, x2);
    });
  });
  return inputs;
}
