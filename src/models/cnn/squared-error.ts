/** The mean of (z − t)² over all scores [count, classes], and its slope for them: 2(z − t) / (count · classes). */
export function squaredError(
  scores: Float32Array,
  targets: Float32Array,
): { readonly loss: number; readonly slope: Float32Array } {
  const slope = new Float32Array(scores.length);
  let loss = 0;
  for (let i = 0; i < scores.length; i++) {
    const error = scores[i]! - targets[i]!;
    loss += error * error;
    slope[i] = (2 * error) / scores.length;
  }
  return { loss: loss / scores.length, slope };
}
