import type { WindowSums } from './filtering';
import { windowAt } from './filtering';
import type { Sweep } from './state';

/** An output, row and column from 0. */
export type Place = readonly [row: number, column: number];

const sizeOf = ({ output }: Pick<Sweep, 'output'>) => [output.length, output[0]?.length ?? 0] as const;

export const placesOf = (sweep: Pick<Sweep, 'output'>): number => sizeOf(sweep)[0] * sizeOf(sweep)[1];

/** The output that is the `number`th in reading order, from 1. */
export const placeOf = (sweep: Sweep, number: number): Place => {
  const columns = Math.max(1, sizeOf(sweep)[1]);
  return [Math.floor((number - 1) / columns), (number - 1) % columns];
};

/** What is being looked at: what a pointer hovers over, else where the sweep is, else what was chosen. */
export interface Looking extends WindowSums {
  readonly at: Place;
}

export function lookedAt(sweep: Sweep, hovered: Place | undefined, swept: number | undefined): Looking {
  const [rows, columns] = sizeOf(sweep);
  const wanted =
    hovered ?? (swept === undefined ? sweep.at : placeOf(sweep, Math.min(swept, placesOf(sweep))));
  const at = [
    Math.max(0, Math.min(rows - 1, wanted[0])),
    Math.max(0, Math.min(columns - 1, wanted[1])),
  ] as const;
  return { at, ...windowAt(sweep, at, sweep.stride) };
}

/** The output whose window lies around a pixel of the padded picture as nearly as it can. */
export function outputAround(sweep: Sweep, row: number, column: number): Place {
  const [rows, columns] = sizeOf(sweep);
  const near = (pixel: number, count: number) =>
    Math.max(0, Math.min(count - 1, Math.round((pixel - (sweep.size - 1) / 2) / sweep.stride)));
  return [near(row, rows), near(column, columns)];
}

/** So many outputs a second that a sweep takes about ten seconds, and can be followed with the eyes where there are few. */
export const sweepSpeed = (sweep: Sweep): number => Math.max(8, Math.ceil(placesOf(sweep) / 10));
