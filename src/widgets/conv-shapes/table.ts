import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { ConvShapes } from './state';

const words = {
  en: {
    what: ['layer', 'value'],
    rows: [
      'input side',
      'input channels',
      'output side',
      'output channels',
      'parameters',
      'multiply–accumulates',
    ],
    channel: 'sum of channel',
    bias: 'bias',
    y: 'y',
    none: 'none',
  },
  ko: {
    what: ['층', '값'],
    rows: ['입력의 변', '입력 채널', '출력의 변', '출력 채널', '매개변수', '곱셈-누산'],
    channel: '합, 채널',
    bias: '편향',
    y: 'y',
    none: '없음',
  },
} as const;

/** The sizes and counts of the layer, and the sums of the cell that is looked at. */
export function table({ derived: { layer, cell } }: ConvShapes, locale: Locale): NumberTable {
  const t = words[locale];
  const { size, channels, out, filters, parameters, multiplications } = layer;
  const values = [size, channels, out ?? t.none, filters, parameters, multiplications];
  return {
    columns: t.what,
    rows: [
      ...t.rows.map((name, i) => [name, values[i]!]),
      ...(cell
        ? [
            ...cell.sums.map((sum, n) => [`${t.channel} ${n + 1}`, sum]),
            [t.bias, cell.bias],
            [t.y, cell.value],
          ]
        : []),
    ],
  };
}
