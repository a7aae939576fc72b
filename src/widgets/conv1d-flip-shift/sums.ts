import { formatFactor, formatNumber } from '~/numerics/format';
import type { Conv1d } from './state';

/** What h is called as it lies under x: h[n−k], or h[k−n] without the flip. */
export const slidName = (flip: boolean) => (flip ? 'h[n−k]' : 'h[k−n]');

/** One product with the numbers put in: x[1]·h[1] = 2·1 = 2. */
export function productComputation({ params: { x, h }, derived }: Conv1d, term: number): string {
  const { k, index, product } = derived.terms[term]!;
  return `x[${k}]·h[${index}] = ${formatFactor(x[k]!)}·${formatFactor(h[index]!)} = ${formatNumber(product)}`;
}

/** An output with its products put in: y[2] = 1·0.5 + 2·1 + 3·0 = 2.5. */
export function outputComputation({ params, derived }: Conv1d, n: number): string {
  const { x, h, flip } = params;
  const products = x.flatMap((value, k) => {
    const weight = h[flip ? n - k : k - n];
    return weight === undefined ? [] : [`${formatFactor(value)}·${formatFactor(weight)}`];
  });
  const value = derived.full[n - derived.first];
  const name = `y[${formatNumber(n, 0)}]`;
  return value === undefined ? name : `${name} = ${products.join(' + ')} = ${formatNumber(value)}`;
}

/** The area under both boxes: min(a, t) − max(0, t − b). */
export function areaComputation({ params: { a, b, t, flip }, derived: { overlap } }: Conv1d): string {
  const [left, right] = flip ? [t - b, t] : [t, t + b];
  const write = (value: number) => formatNumber(value);
  const width = `min(${write(a)}, ${write(right)}) − max(0, ${write(left)})`;
  return overlap.to > overlap.from ? `${width} = ${write(overlap.area)}` : '0';
}
