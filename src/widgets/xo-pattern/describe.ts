import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { XoPattern } from './state';
import { texts } from './strings';

/** Where the window is, what it scores, and how good the best place is. */
export function describe({ derived }: XoPattern, locale: Locale): string {
  const t = texts[locale];
  const { at, sum, score, best, bestAt, perfect } = derived;
  if (perfect === 0) return t.never;
  const many = bestAt.length === 1 ? t.once : t.times(bestAt.length);
  return t.says(
    t.cell(at[0] + 1, at[1] + 1),
    formatNumber(sum),
    formatNumber(score),
    formatNumber(best),
    many,
  );
}
