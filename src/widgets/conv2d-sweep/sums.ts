import { formatFactor, formatNumber } from '~/numerics/format';
import type { EdgeCrossing } from './edges';
import type { Looking } from './looking';

/** The sum of the products, those that are 0 left out, and the division: "0.5 + (−0.25) = 0.25; 0.25 ÷ 9 = 0.03". */
export function sumComputation({ products, sum, value }: Looking, divisor: number): string {
  const terms = products.flat().filter((product) => product !== 0);
  if (terms.length === 0) return '';
  const added =
    terms.length > 1
      ? `${terms.map((term) => formatFactor(term)).join(' + ')} = ${formatNumber(sum)}`
      : formatNumber(sum);
  return divisor === 1
    ? added
    : `${added}; ${formatNumber(sum)} ÷ ${formatNumber(divisor)} = ${formatNumber(value)}`;
}

export const productComputation = (
  { patch, products }: Looking,
  weight: number,
  u: number,
  v: number,
): string => `${formatNumber(patch[u]![v] ?? 0)}·${formatFactor(weight)} = ${formatNumber(products[u]![v]!)}`;

/** The outputs on the way across an edge. */
export const crossingOf = ({ outputs }: EdgeCrossing): string =>
  outputs.map((output) => formatNumber(output)).join(', ');
