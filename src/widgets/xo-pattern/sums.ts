import { formatFactor, formatNumber } from '~/numerics/format';
import { sides, type XoPattern } from './state';

/** The sum at a place of the map with its nine products put in, and the division. */
export function placeComputation({ derived }: XoPattern, row: number, column: number): string {
  const { pattern, picture, sums, map } = derived;
  const products = pattern.flatMap((weights, u) =>
    weights.map((weight, v) => formatFactor(weight * picture[row + u]![column + v]! + 0)),
  );
  const [sum, score] = [sums[row]![column]!, map[row]![column]!];
  return `(${products.join(' + ')}) ÷ 9 = ${formatNumber(sum)} ÷ 9 = ${formatNumber(score)}`;
}

/** One product: what lies under the window times the pattern's weight. */
export function productComputation({ derived }: XoPattern, u: number, v: number): string {
  const { patch, pattern, products } = derived;
  return `${formatFactor(patch[u]![v]!)}·${formatFactor(pattern[u]![v]!)} = ${formatNumber(products[u]![v]!)}`;
}

/** The place, counted in reading order from 1, at which the window lies around a pixel as nearly as it can. */
export function placeAround(row: number, column: number): number {
  const within = (value: number) => Math.min(sides.map - 1, Math.max(0, value - 1));
  return within(row) * sides.map + within(column) + 1;
}
