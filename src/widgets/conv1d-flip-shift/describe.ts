import { formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { Conv1d } from './state';
import { texts } from './strings';
import { areaComputation, outputComputation } from './sums';

/** Both signals, the whole result, and the sum in view. */
export function describe(state: Conv1d, locale: Locale): string {
  const { params, derived } = state;
  const t = texts[locale];
  const kind = params.flip ? t.convolution : t.correlation;
  if (params.view === 'boxes')
    return t.saysBoxes(
      kind,
      formatNumber(params.a),
      formatNumber(params.b),
      formatNumber(params.t),
      areaComputation(state),
    );
  if (derived.sum === undefined) return t.empty;
  const [from, to] = derived.kept;
  const kept = derived.full.slice(from - derived.first, to - derived.first + 1);
  return t.says(
    kind,
    formatVector(params.x),
    formatVector(params.h),
    formatVector(kept),
    outputComputation(state, derived.n),
  );
}
