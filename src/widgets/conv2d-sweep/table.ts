import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { Conv2dSweep } from './state';

const corner = { en: 'row \\ column', ko: '행 \\ 열' } as const;

/** The output as it stands: one row for each of its rows. */
export const table = ({ derived: { output } }: Conv2dSweep, locale: Locale): NumberTable => ({
  columns: [corner[locale], ...(output[0] ?? []).map((_, column) => String(column + 1))],
  rows: output.map((row, i) => [i + 1, ...row.map((value) => Number(value.toFixed(6)) + 0)]),
});
