import { norm, subtract } from '~/numerics/vector';
import { carried, type Grid } from './grid';

/** How far apart two maps are, and how large that is beside the first; undefined when the first is zero and the second is not. */
export function change(before: Grid, after: Grid) {
  const [distance, size] = [norm(subtract(after.flat(), before.flat())), norm(before.flat())];
  return { distance, size, change: distance === 0 ? 0 : size > 0 ? distance / size : undefined };
}

/**
 * What is left of the change when the first map is moved as its input was: for equivariance 0. Compared are the places whose
 * windows lie whole in both inputs, the first `complete` of a row; undefined when there is none, or when the stride makes
 * the move no whole number of places.
 */
export function followed(
  before: Grid,
  after: Grid,
  [down, right]: readonly [number, number],
  stride: number,
  complete: number,
): number | undefined {
  const [rows, columns] = [carried(down, stride), carried(right, stride)];
  if (rows === undefined || columns === undefined) return undefined;
  const known = (at: number) => at >= 0 && at < complete;
  const pairs = after.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const [from, along] = [i - rows, j - columns];
      return [i, j, from, along].every(known) ? [[before[from]![along]!, value] as const] : [];
    }),
  );
  if (pairs.length === 0) return undefined;
  return change([pairs.map(([value]) => value)], [pairs.map(([, value]) => value)]).change;
}
