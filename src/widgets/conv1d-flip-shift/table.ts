import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { type Conv1d, params as table_ } from './state';
import { slidName } from './sums';

/** The continuous pair: one row. Samples: one row for every product of the sum in view, then one for every output. */
export function table({ params, derived }: Conv1d, locale: Locale): NumberTable {
  if (params.view === 'boxes') {
    const { a, b, t } = table_;
    return {
      columns: [a.label[locale], b.label[locale], t.label[locale], '(f∗g)(t)'],
      rows: [[params.a, params.b, params.t, derived.overlap.area]],
    };
  }
  const last = derived.first + derived.full.length - 1;
  const from = Math.min(0, derived.first);
  const places = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i);
  return {
    columns: ['k, n', 'x[k]', slidName(params.flip), `x[k]·${slidName(params.flip)}`, 'y[n]'],
    rows: places.map((place) => {
      const term = derived.terms.find(({ k }) => k === place);
      return [
        place,
        params.x[place] ?? '',
        term ? params.h[term.index]! : '',
        term ? term.product : '',
        derived.full[place - derived.first] ?? '',
      ];
    }),
  };
}
