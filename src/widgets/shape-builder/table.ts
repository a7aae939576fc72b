import type { NumberTable } from '~/kit/widget';
import { shapeText } from '~/numerics/shape';
import type { Locale } from '~/ui/words';
import type { ShapeBuilder } from './state';

/** One layer: the entries of Z. A cascade: one row per layer with shapes and counts. */
export function table({ params, derived: { layer, cascade } }: ShapeBuilder, locale: Locale): NumberTable {
  const words = {
    en: {
      head: ['layer', 'W', 'b', 'output', 'parameters', 'MACs'],
      sum: 'sum',
      datum: 'row',
      none: 'no output',
    },
    ko: {
      head: ['층', 'W', 'b', '출력', '매개변수', '곱셈-누산'],
      sum: '합계',
      datum: '행',
      none: '출력 없음',
    },
  }[locale];
  if (params.mode === 'cascade') {
    const N = cascade.outShape[0]!;
    const rows = cascade.layers.map(({ inputs, neurons, params: count, macs }, i) => [
      i + 1,
      shapeText([inputs, neurons]),
      shapeText([neurons]),
      shapeText([N, neurons]),
      count,
      macs,
    ]);
    return {
      columns: words.head,
      rows: [...rows, [words.sum, '', '', shapeText(cascade.outShape), cascade.params, cascade.macs]],
    };
  }
  if (!layer.out) return { columns: [words.datum, 'Z'], rows: [[words.none, '—']] };
  return {
    columns: [words.datum, ...layer.out[0]!.map((_, j) => `z${j + 1}`)],
    rows: layer.out.map((row, i) => [i + 1, ...row]),
  };
}
