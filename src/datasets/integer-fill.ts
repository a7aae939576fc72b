/**
 * A `rows`×`columns` matrix of small whole numbers that look mixed and never change: entry n, counted row by row, is
 * ((a·n + b) mod m) − ⌊m/2⌋. Sums and products of them are exact in float32.
 */
export function integerFill(rows: number, columns: number, a = 3, b = 1, m = 5): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => ((a * (i * columns + j) + b) % m) - Math.floor(m / 2)),
  );
}
