import {
  climb,
  foreshortening,
  type Oblique,
  obliquePlace,
  obliquePoint,
  obliqueSize,
} from '~/plots/oblique';
import type { Cell, Tap } from './cell';
import type { Layer } from './layer';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sheets of one side length, one behind the other. */
export interface Stack {
  /** Cells on a side. */
  readonly side: number;
  readonly sheets: readonly Oblique[];
  /** Middle in pixels, for its name; and from one sheet to the next. */
  readonly middle: number;
  readonly step: number;
}

export interface Scene {
  readonly input: Stack;
  /** The chosen filter, channel by channel; undefined for a pooling, which has none. */
  readonly filter: Stack | undefined;
  readonly output: Stack | undefined;
}

/** Pixels kept for the names above and for the sums below. */
export const captions = { above: 22, below: 26 } as const;
/** Pixels between the stacks, and the least share of a sheet that peeks out behind the next; pixels of the largest cell. */
const gap = 14;
const peek = 0.3;
const largestCell = 36;
/** Half the width of a sum. */
const leastLeft = 26;

/** Where input, filter and output stand; input and output to one scale. */
export function sceneOf({ size, padding, channels, filters, out, span, kind }: Layer, room: Size): Scene {
  const height = room.height - captions.above - captions.below;
  const inner = room.width - 2 * gap - 4;
  const shares = kind === 'pool' ? [0.5, 0, 0.5] : [0.41, 0.18, 0.41];
  const [inputWidth, filterWidth, outputWidth] = shares.map((share) => share * inner) as [
    number,
    number,
    number,
  ];
  const padded = size + 2 * (kind === 'transposed' ? 0 : padding);
  const largestUnit = (side: number, sheets: number, width: number) =>
    Math.min(height / ((1 + climb) * side), width / (foreshortening * side * (1 + peek * (sheets - 1))));
  const unit = Math.min(
    largestCell,
    largestUnit(padded, channels, inputWidth),
    out === undefined ? Number.POSITIVE_INFINITY : largestUnit(out, filters, outputWidth),
  );
  const filterUnit = Math.min(
    largestUnit(span, channels, filterWidth),
    Math.max(unit, (0.42 * height) / ((1 + climb) * span)),
  );
  const stack = (side: number, margin: number, count: number, left: number, width: number, scale: number) =>
    stackOf(side, margin, count, { left, width, height }, scale);
  return {
    input: stack(size, (padded - size) / 2, channels, 2, inputWidth, unit),
    filter:
      kind === 'pool' ? undefined : stack(span, 0, channels, 2 + inputWidth + gap, filterWidth, filterUnit),
    output:
      out === undefined ? undefined : stack(out, 0, filters, room.width - 2 - outputWidth, outputWidth, unit),
  };
}

function stackOf(
  side: number,
  margin: number,
  count: number,
  place: { readonly left: number; readonly width: number; readonly height: number },
  unit: number,
): Stack {
  const [wide, tall] = obliqueSize(side + 2 * margin, unit);
  const step = count > 1 ? Math.min(wide + 10, (place.width - wide) / (count - 1)) : wide;
  const all = wide + step * (count - 1);
  const left = place.left + (place.width - all) / 2;
  // Sheets climb to the right: the upper left corner stands that much lower.
  const top = captions.above + (place.height - tall) / 2 + climb * (side + 2 * margin) * unit;
  return {
    side,
    middle: place.left + place.width / 2,
    step,
    sheets: Array.from({ length: count }, (_, n) => ({
      left: left + n * step + foreshortening * margin * unit,
      top: top + (1 - climb) * margin * unit,
      unit,
    })),
  };
}

/** Pixels at which a number under a sheet stands: below its lowest corner, before the next sheet begins. */
export function sumPlace(sheet: Oblique, { side, step }: Stack, margin: number): readonly [number, number] {
  const [x, y] = obliquePoint(sheet, side + margin, -margin);
  // Not past the edge of the picture, however narrow the sheets.
  return [Math.max(leastLeft, x + Math.min(step, 60) / 2), y + 17];
}

/** The output cell, counted from 1, that a pixel of the picture lies on; the foremost sheet first. */
export function cellUnder(
  { output }: Scene,
  x: number,
  y: number,
): { readonly row: number; readonly column: number; readonly map: number } | undefined {
  if (!output) return undefined;
  for (let n = output.sheets.length - 1; n >= 0; n--) {
    const [row, column] = obliquePlace(output.sheets[n]!, x, y).map(Math.floor) as [number, number];
    if (row >= 0 && column >= 0 && row < output.side && column < output.side)
      return { row: row + 1, column: column + 1, map: n + 1 };
  }
  return undefined;
}

/** The rectangle of input cells under the window, padding included; undefined where no pixel reaches the cell. */
export function windowOf({ rows, columns }: Cell) {
  if (rows.length === 0 || columns.length === 0) return undefined;
  const from = (taps: readonly Tap[]) => Math.min(...taps.map(({ at }) => at));
  const count = (taps: readonly Tap[]) => Math.max(...taps.map(({ at }) => at)) - from(taps) + 1;
  return { row: from(rows), column: from(columns), rows: count(rows), columns: count(columns) };
}
