import { formatCount, formatFactor, formatNumber } from '~/numerics/format';
import type { Unrolled } from './unrolled';

/** So many products are written out. */
const written = 9;

/** A row of col times a column of the kernels: (−2)·(−2) + 5·3 + … = 9. Of long rows only the beginning. */
export function outputSum({ col, weights, product }: Unrolled, row: number, filter: number): string {
  const terms = col[row]!.map((value, i) => `${formatFactor(value)}·${formatFactor(weights[i]![filter]!)}`);
  const shown = terms.length > written + 1 ? [...terms.slice(0, written), '…'] : terms;
  return `${shown.join(' + ')} = ${formatNumber(product[row]![filter]!)}`;
}

/** 4·4·2 = 32 */
export const productOf = (...factors: readonly number[]): string =>
  `${factors.map(formatCount).join('·')} = ${formatCount(factors.reduce((a, b) => a * b, 1))}`;
