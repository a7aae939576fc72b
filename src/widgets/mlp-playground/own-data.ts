import { type OwnTable, readTable } from '~/datasets/csv-points';
import { ownLimit, reach } from './limits';
import type { Settings } from './params';

/** What a press in the plane does: adds a point of a class or value, or takes one away. */
export type Brush = number | 'remove';

export const classLimit = 5;

/** Numbers in a link have hundredths. */
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
const within = (value: number) => Math.min(reach, Math.max(-reach, rounded(value)));

/** `own` with one more point, unless there is no more room. */
export const withPoint = (
  own: readonly number[],
  at: readonly [number, number],
  target: number,
): readonly number[] => (own.length >= 3 * ownLimit ? own : [...own, within(at[0]), within(at[1]), target]);

/** `own` without the point nearest to a place. */
export function withoutNearest(own: readonly number[], [x, y]: readonly [number, number]): readonly number[] {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i + 2 < own.length; i += 3) {
    const distance = Math.hypot(own[i]! - x, own[i + 1]! - y);
    if (distance < least) [best, least] = [i, distance];
  }
  return best < 0 ? own : own.toSpliced(best, 3);
}

export const readOwn = (text: string) =>
  readTable(text, { reach, maxRows: ownLimit, maxClasses: classLimit });

/** The settings that show a table. */
export const settingsOf = ({ points, targets, kind, names }: OwnTable): Partial<Settings> => ({
  data: 'own',
  own: points.flatMap((point, i) => [...point, targets[i]!]),
  ownKind: kind === 'values' ? 'values' : (String(names.length) as Settings['ownKind']),
});

/** The points as a table that can be pasted again. */
export const asCsv = (own: readonly number[]): string =>
  [
    'x1,x2,target',
    ...Array.from({ length: Math.floor(own.length / 3) }, (_, i) => own.slice(3 * i, 3 * i + 3).join(',')),
  ].join('\n');

/** What a press in the plane makes of the points. */
export const brushed = (
  { own, ownKind }: Settings,
  at: readonly [number, number],
  brush: Brush,
): Partial<Settings> => ({
  own: brush === 'remove' ? withoutNearest(own, at) : withPoint(own, at, targetOf(brush, ownKind)),
});

/** A brush for a class that there is no more paints the last one. */
export const targetOf = (brush: Brush, kind: Settings['ownKind']): number => {
  if (brush === 'remove') return 0;
  return kind === 'values' ? brush : Math.min(Number(kind) - 1, Math.max(0, Math.round(brush)));
};
