import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { LinearVsAffine } from './state';

/** One row per vector, input and image. */
export function table({ params, derived }: LinearVsAffine, locale: Locale): NumberTable {
  const columns = {
    en: ['vector', 'first entry', 'second entry'],
    ko: ['벡터', '첫째 성분', '둘째 성분'],
  }[locale];
  const rows: [string, readonly number[]][] = [
    ['w₁', params.w1],
    ['w₂', params.w2],
    ['b', derived.bias],
    ['x', params.x],
    ['y', params.y],
    ['αx + βy', derived.mixture],
    ['f(x)', derived.imageOfX],
    ['f(y)', derived.imageOfY],
    ['f(αx + βy)', derived.imageOfMixture],
    ['αf(x) + βf(y)', derived.mixtureOfImages],
    ['f(αx + βy) − αf(x) − βf(y)', derived.residual],
  ];
  return { columns, rows: rows.map(([name, values]) => [name, ...values]) };
}
