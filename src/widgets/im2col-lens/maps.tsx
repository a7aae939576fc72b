import { useMemo } from 'react';
import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import { outputSum } from './sums';
import { largestOf, mapsOf, originOf } from './unrolled';
import type { PartProps } from './view-props';

/** The product, folded into one map for each filter. */
export function Maps({ unrolled, taken, focus, onPoint }: PartProps) {
  const t = texts[useLocale()];
  const { each, out } = unrolled;
  const { picture, at } = originOf(unrolled, focus.row);
  const maps = useMemo(() => mapsOf(unrolled, picture), [unrolled, picture]);
  const fill = useMemo(() => signedFill(largestOf(unrolled.product)), [unrolled]);
  const rowAt = (row: number, column: number) => picture * each + row * out[1] + column;
  return (
    <div className="im2col-sheets">
      {maps.map((map, filter) => {
        const name = t.map(filter + 1, ...out);
        return (
          <PixelGrid
            // biome-ignore lint/suspicious/noArrayIndexKey: a filter is its place
            key={filter}
            label={name}
            name={name}
            values={map}
            fill={fill}
            digits={0}
            coveredFrom={taken - picture * each}
            frames={[
              {
                ...{ row: at[0], column: at[1], rows: 1, columns: 1, tone: 'ink' },
                thin: filter !== focus.filter,
              },
            ]}
            pen={{
              label: name,
              say: (row, column) => outputSum(unrolled, rowAt(row, column), filter),
              onAim: (row, column) => onPoint({ row: rowAt(row, column), filter }),
              hovers: true,
            }}
          />
        );
      })}
    </div>
  );
}
