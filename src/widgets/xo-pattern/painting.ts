/** The nth pixel of a square, row by row. */
const indexOf = (side: number, row: number, column: number) => row * side + column;

/** A stroke that begins on white paints black, and the other way round. */
export const otherColour = (pixels: readonly number[], side: number, row: number, column: number): number =>
  pixels[indexOf(side, row, column)]! >= 0.5 ? 0 : 1;

/** The pixels with one of them painted. */
export const painted = (
  pixels: readonly number[],
  side: number,
  row: number,
  column: number,
  ink: number,
): readonly number[] => pixels.with(indexOf(side, row, column), ink);
