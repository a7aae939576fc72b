import { formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { Settings } from './params';
import type { Spread } from './spread';
import type { ConvMatrix, LinearTest } from './state';
import { texts } from './strings';
import { columnSum, rowSum } from './sums';

/** What the superposition test says of the function. */
export function verdictText(
  { verdict, bias }: LinearTest,
  { alpha, beta }: Pick<Settings, 'alpha' | 'beta'>,
  locale: Locale,
): string {
  const t = texts[locale];
  return verdict === 'affine' ? t.affine(formatNumber((1 - alpha - beta) * bias)) : t[verdict];
}

/** Whether kernels overlap evenly inside. */
export function overlapText({ wired, interior: [low, high] }: Spread, locale: Locale): string {
  const { kernelSide: k, stride } = wired;
  const t = texts[locale];
  return low === high ? t.even(low, k, stride) : t.uneven(low, high, k, stride);
}

const says: Readonly<Record<Settings['tab'], (state: ConvMatrix, locale: Locale) => string>> = {
  matrix: ({ derived: { wired, x, y } }, locale) =>
    texts[locale].saysMatrix(formatVector(wired.kernel), rowSum(wired, 0, x, y), formatVector(y)),
  linear: ({ params, derived: { linear } }, locale) =>
    texts[locale].saysLinear(
      formatNumber(params.alpha),
      formatNumber(params.beta),
      formatVector(linear.residual),
      verdictText(linear, params, locale),
    ),
  transpose: ({ derived: { spread } }, locale) =>
    texts[locale].saysSpread(
      spread.wired.kernelSide,
      spread.wired.stride,
      spread.wired.side,
      columnSum(spread.wired, spread.wired.side + 1, spread.y, spread.z),
      formatNumber(spread.products[0]),
      overlapText(spread, locale),
    ),
  inverse({ derived: { recovery } }, locale) {
    const t = texts[locale];
    const { seen, transposed, best, rank } = recovery;
    if (rank === 0) return t.nothing;
    return t.saysInverse(formatVector(seen), formatNumber(transposed.rms), formatNumber(best.rms), rank);
  },
};

/** The tab in view, in words and numbers. */
export const describe = (state: ConvMatrix, locale: Locale): string => says[state.params.tab](state, locale);
