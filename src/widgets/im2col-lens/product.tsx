import { useMemo } from 'react';
import { formatNumber } from '~/numerics/format';
import { transpose } from '~/numerics/matrix';
import { signedFill, toneFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { channelTones, pixelFill, weightFill } from './colours';
import { texts } from './strings';
import { outputSum } from './sums';
import { largestOf, type Place, rowsInView } from './unrolled';
import type { PartProps } from './view-props';

const bandFill = (channel: number) => toneFill(channelTones[channel - 1]!, 0.7);

/** The col matrix; over it the kernels, each number over the column that it is multiplied with; beside it the product. */
export function Product({ unrolled, taken, focus, onPoint }: PartProps) {
  const t = texts[useLocale()];
  const { columns, rows, shape, places, weights } = unrolled;
  const { filters } = shape;
  const [from, to] = rowsInView(unrolled, focus.row);
  const shown = to - from;
  const { col, kernels, bands, product, fill } = useMemo(
    () => ({
      col: unrolled.col.slice(from, to),
      kernels: transpose(unrolled.weights),
      bands: [unrolled.places.map(({ channel }) => channel + 1)],
      product: unrolled.product.slice(from, to),
      fill: signedFill(largestOf(unrolled.product)),
    }),
    [unrolled, from, to],
  );
  const digits = columns <= 27 && shown <= 40 ? 0 : undefined;
  const whole = shown === rows;
  const head = whole ? t.col(rows, columns) : t.colPart(rows, columns, from + 1, to);
  const covered = Math.max(0, taken - from);
  const placeText = ({ channel, row, column }: Place) => t.band(channel + 1, row + 1, column + 1);
  const column = focus.column === undefined ? [] : [focus.column];
  return (
    <div className="im2col-scroll">
      <div
        className="im2col-product"
        data-numbers={digits === 0 || undefined}
        style={{
          gridTemplateColumns: `minmax(0, ${columns}fr) minmax(0, ${filters}fr)`,
          ['--across' as string]: columns + filters,
          ['--down' as string]: shown,
        }}
      >
        <p className="plot-title">{t.bands}</p>
        <PixelGrid
          label={t.bands}
          values={bands}
          fill={bandFill}
          digits={digits}
          large
          frames={column.map((at) => ({ row: 0, column: at, rows: 1, columns: 1, tone: 'ink', thin: true }))}
          pen={{
            label: t.bands,
            say: (_, at) => placeText(places[at]!),
            onAim: (_, at) => onPoint({ column: at }),
            hovers: true,
          }}
        />
        <p className="plot-title">{t.weights(columns, filters)}</p>
        <PixelGrid
          label={t.weights(columns, filters)}
          values={kernels}
          fill={weightFill}
          digits={digits}
          large
          frames={[
            { row: focus.filter, column: 0, rows: 1, columns, tone: 'ink' },
            ...column.map(
              (at) => ({ row: 0, column: at, rows: filters, columns: 1, tone: 'ink', thin: true }) as const,
            ),
          ]}
          pen={{
            label: t.weights(columns, filters),
            say: (filter, at) => `${placeText(places[at]!)}: ${formatNumber(weights[at]![filter]!)}`,
            onAim: (filter, at) => onPoint({ filter, column: at }),
            hovers: true,
          }}
        />
        <p className="plot-title">
          {head} <span className="im2col-dot">{t.beside(rows, filters)}</span>
        </p>
        <div className="im2col-col">
          <PixelGrid
            label={head}
            values={col}
            fill={pixelFill}
            digits={digits}
            large
            coveredFrom={covered * columns}
            frames={[
              { row: focus.row - from, column: 0, rows: 1, columns, tone: 'ink' },
              ...column.map(
                (at) => ({ row: 0, column: at, rows: shown, columns: 1, tone: 'ink', thin: true }) as const,
              ),
            ]}
            pen={{
              label: head,
              say: (row, at) => `${placeText(places[at]!)}: ${formatNumber(col[row]![at]!)}`,
              onAim: (row, at) => onPoint({ row: from + row, column: at }),
              hovers: true,
            }}
          />
        </div>
        <PixelGrid
          label={t.product(rows, filters)}
          values={product}
          fill={fill}
          digits={digits}
          large
          coveredFrom={covered * filters}
          frames={[{ row: focus.row - from, column: focus.filter, rows: 1, columns: 1, tone: 'ink' }]}
          pen={{
            label: t.product(rows, filters),
            say: (row, filter) => outputSum(unrolled, from + row, filter),
            onAim: (row, filter) => onPoint({ row: from + row, filter }),
            hovers: true,
          }}
        />
      </div>
    </div>
  );
}
