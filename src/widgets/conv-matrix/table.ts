import type { NumberTable } from '~/kit/widget';
import { inRows } from '~/numerics/matrix';
import type { Locale } from '~/ui/words';
import type { Settings } from './params';
import type { ConvMatrix } from './state';
import { entryName } from './sums';

const place = { en: ['row', 'column'], ko: ['행', '열'] } as const;
const residual = { en: 'residual', ko: '잔차' } as const;

/** One row for each cell of a square picture, with what each of several pictures has there. */
const cells = (side: number, ...pictures: (readonly number[])[]): (readonly number[])[] =>
  inRows(pictures[0]!, side).flatMap((row, i) =>
    row.map((_, j) => [i + 1, j + 1, ...pictures.map((picture) => picture[i * side + j]!)]),
  );

const tables: Readonly<Record<Settings['tab'], (state: ConvMatrix, locale: Locale) => NumberTable>> = {
  matrix: ({ derived: { wired, y } }) => ({
    columns: ['y', ...wired.matrix[0]!.map((_, pixel) => entryName('x', pixel)), 'Cx'],
    rows: wired.matrix.map((row, i) => [entryName('y', i), ...row, y[i]!]),
  }),
  linear: ({ derived: { linear } }, locale) => ({
    columns: [...place[locale], 'f(αx + βx′)', 'αf(x) + βf(x′)', residual[locale]],
    rows: cells(2, linear.imageOfMixture, linear.mixtureOfImages, linear.residual),
  }),
  transpose: ({ derived: { spread } }, locale) => ({
    columns: [...place[locale], 'z = Cᵀy', 'x'],
    rows: cells(spread.wired.side, spread.z, spread.x),
  }),
  inverse: ({ derived: { x, recovery } }, locale) => ({
    columns: [...place[locale], 'x', 'Cᵀ(Cx)', 'C⁺(Cx)'],
    rows: cells(4, x, recovery.transposed.picture, recovery.best.picture),
  }),
};

/** The numbers of the tab in view. */
export const table = (state: ConvMatrix, locale: Locale): NumberTable =>
  tables[state.params.tab](state, locale);
