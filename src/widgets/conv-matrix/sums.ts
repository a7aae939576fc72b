import { formatFactor, formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { WayBack } from './recovery';
import type { ConvolutionMatrix } from './state';
import { texts } from './strings';
import { type Focus, type Wired, wiresOf } from './wired';

const below = (number: number) => [...String(number)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!).join('');

/** y₃: an entry of a vector, counted from 1. */
export const entryName = (letter: string, index: number) => `${letter}${below(index + 1)}`;

/** K₂₃: the cell in row 2, column 3. */
export const cellName = (cell: number, side: number) =>
  `K${below(Math.floor(cell / side) + 1)}${below((cell % side) + 1)}`;

/** a·b + c·d = e; what has nothing to add is 0. */
function sumOf(products: readonly (readonly [number, number])[], total: number, digits = 2): string {
  const terms = products.map(([a, b]) => `${formatFactor(a, digits)}·${formatFactor(b, digits)}`);
  return terms.length === 0 ? '0' : `${terms.join(' + ')} = ${formatNumber(total, digits)}`;
}

/** One row of C times the picture: y₁ = 1·0 + 2·1 + … */
export const rowSum = (map: Wired, row: number, x: readonly number[], y: readonly number[]): string =>
  `${entryName('y', row)} = ${sumOf(
    wiresOf(map, { kind: 'row', row }).map(({ cell, pixel }) => [map.kernel[cell]!, x[pixel]!]),
    y[row]!,
  )}`;

/** One column of C times what goes in from the other side: z₆ = 5·1 + 4·2 + … */
export const columnSum = (map: Wired, pixel: number, y: readonly number[], z: readonly number[]): string =>
  `${entryName('z', pixel)} = ${sumOf(
    wiresOf(map, { kind: 'pixel', pixel }).map(({ cell, row }) => [map.kernel[cell]!, y[row]!]),
    z[pixel]!,
  )}`;

/** What is pointed at, read along the rows of C: from picture to result. */
export function forwardNote({ wired: map, x, y }: ConvolutionMatrix, focus: Focus, locale: Locale): string {
  const t = texts[locale];
  if (focus.kind === 'row') return t.rowNote(focus.row + 1, rowSum(map, focus.row, x, y));
  const wires = wiresOf(map, focus);
  if (focus.kind === 'pixel') {
    const readers = wires.map(
      ({ row, cell }) => `${formatNumber(map.kernel[cell]!)} → ${entryName('y', row)}`,
    );
    return t.pixelNote(
      entryName('x', focus.pixel),
      formatNumber(x[focus.pixel]!),
      readers.length,
      readers.join(', '),
    );
  }
  return wireNote(map, focus, locale);
}

/** The same read along the columns: from a small picture to a large one. */
export function backwardNote({ spread }: ConvolutionMatrix, focus: Focus, locale: Locale): string {
  const t = texts[locale];
  const { wired: map, y, z } = spread;
  if (focus.kind === 'pixel') return t.columnNote(focus.pixel + 1, columnSum(map, focus.pixel, y, z));
  if (focus.kind === 'row') return t.stampNote(entryName('y', focus.row), formatNumber(y[focus.row]!));
  return wireNote(map, focus, locale);
}

function wireNote(map: Wired, focus: Focus, locale: Locale): string {
  const t = texts[locale];
  const [wire, ...more] = wiresOf(map, focus);
  if (!wire) return focus.kind === 'entry' ? t.noWire(focus.pixel + 1, focus.row + 1) : '';
  const name = cellName(wire.cell, map.kernelSide);
  const value = formatNumber(map.kernel[wire.cell]!);
  return focus.kind === 'cell'
    ? t.cellNote(name, value, more.length + 1)
    : t.entryNote(wire.row + 1, wire.pixel + 1, name, value);
}

/** ⟨a, b⟩ with the numbers put in, each with so many decimals. */
export const innerProduct = (
  a: readonly number[],
  b: readonly number[],
  total: number,
  digits?: number,
): string =>
  sumOf(
    a.map((entry, i) => [entry, b[i]!] as const),
    total,
    digits,
  );

/** What f makes of a picture at one output: ReLU(1·0 + 2·1 + … + b). */
export function outputSum(
  { wired: map, linear: { bias } }: ConvolutionMatrix,
  relu: boolean,
  picture: readonly number[],
  row: number,
  value: number,
): string {
  const wires = wiresOf(map, { kind: 'row', row });
  const terms = wires.map(
    ({ cell, pixel }) => `${formatFactor(map.kernel[cell]!)}·${formatFactor(picture[pixel]!)}`,
  );
  const sum = [...terms, ...(bias === 0 ? [] : [formatFactor(bias)])].join(' + ');
  return `${relu ? `ReLU(${sum})` : sum} = ${formatNumber(value)}`;
}

/** One number minus another. */
export const differenceSum = (from: number, take: number, left: number): string =>
  `${formatNumber(from)} − ${formatFactor(take)} = ${formatNumber(left)}`;

/** For a picture that came back, and for its error, how each number came about. */
export const sumsOf = (
  name: string,
  errorName: string,
  x: readonly number[],
  seen: readonly number[],
  { weights, picture, error }: WayBack,
): Record<string, (pixel: number) => string> => ({
  [name]: (pixel) => innerProduct(weights[pixel]!, seen, picture[pixel]!, 4),
  [errorName]: (pixel) => differenceSum(picture[pixel]!, x[pixel]!, error[pixel]!),
});
