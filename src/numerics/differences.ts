/**
 * Central finite differences (f(v + h) − f(v − h)) / 2h of a scalar function, one per entry of `at`.
 * The error falls with h² until rounding takes over; 1e-5 suits float64 values around 1.
 */
export function centralDifferences(
  f: (values: readonly number[]) => number,
  at: readonly number[],
  h = 1e-5,
): number[] {
  return at.map((value, i) => (f(at.with(i, value + h)) - f(at.with(i, value - h))) / (2 * h));
}
