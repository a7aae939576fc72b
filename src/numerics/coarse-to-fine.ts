/**
 * The cells of a grid, row · columns + column, in an order that soon gives a coarse picture of the whole: first those whose
 * column and row are both multiples of a large power of two, then of half of it, and so on, row after row each time.
 */
export function coarseToFine(columns: number, rows: number): number[] {
  // A number's largest power of two; 0 counts as the coarsest of all.
  const coarseness = (n: number) => (n === 0 ? 2 ** 30 : n & -n);
  return Array.from({ length: columns * rows }, (_, cell) => ({
    cell,
    level: Math.min(coarseness(cell % columns), coarseness(Math.floor(cell / columns))),
  }))
    .sort((a, b) => b.level - a.level || a.cell - b.cell)
    .map(({ cell }) => cell);
}
