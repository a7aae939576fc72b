import { useId } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import type { Cell } from './cell';
import { inputFill, weightFill } from './colours';
import { params as table } from './state';
import { placesOf, stepped } from './stepping';
import { texts } from './strings';
import { productComputation, valueComputation } from './sums';
import type { ConvShapesProps } from './view-props';

const productFill = signedFill(9);

interface CellBenchProps extends ConvShapesProps {
  readonly cell: Cell;
}

/** One output cell: where it is, and how it came about, channel by channel. */
export function CellBench({ store, cell }: CellBenchProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived, set, settle } = useStore(store);
  const { layer } = derived;
  const limits = placesOf(layer);
  const place = { row: cell.row + 1, column: cell.column + 1, map: cell.map + 1, sheet: cell.sheet + 1 };
  const move = (by: 1 | -1) => set(stepped(layer, place, by));
  return (
    <fieldset className="conv-bench">
      <legend className="plot-title">{t.cell}</legend>
      <p className="figure-note">{t.point}</p>
      <div className="conv-places">
        <div className="run-buttons">
          <Button
            icon="minus"
            label={t.back}
            disabled={stepped(layer, place, -1) === place}
            onPress={() => move(-1)}
          />
          <Button
            icon="plus"
            label={t.next}
            disabled={stepped(layer, place, 1) === place}
            onPress={() => move(1)}
          />
        </div>
        {limits.map(({ name, max }) => (
          <Slider
            key={name}
            label={table[name].label[locale]}
            value={place[name]}
            min={1}
            max={max}
            step={1}
            onChange={(to) => set({ [name]: to }, name)}
            onSettle={settle}
          />
        ))}
      </div>
      <Products cell={cell} pools={layer.kind === 'pool'} />
    </fieldset>
  );
}

/** The numbers under the window of one channel, their weights and products; and the sums of all channels. */
function Products({ cell, pools }: { readonly cell: Cell; readonly pools: boolean }) {
  const t = texts[useLocale()];
  const ledger = useId();
  const { patch, weights, products, sums, bias, value, sheet, rows, columns } = cell;
  if (rows.length === 0 || columns.length === 0)
    return <p className="figure-note">{`${t.onlyBias} y = ${formatNumber(value)}`}</p>;
  const named = { patch: t.patch(sheet + 1), weights: t.weights(sheet + 1) };
  // Past seven columns numbers would be smaller than can be read.
  const digits = columns.length <= 7 ? 0 : undefined;
  const known = patch.map((entries, i) =>
    entries.map((entry, j) => (rows[i]!.inside && columns[j]!.inside ? entry : pools ? undefined : entry)),
  );
  return (
    <>
      <div className="conv-grids">
        <PixelGrid
          label={named.patch}
          name={named.patch}
          values={known}
          fill={inputFill}
          digits={digits}
          unused={(i, j) => !rows[i]!.inside || !columns[j]!.inside}
        />
        {!pools && (
          <>
            <PixelGrid
              label={named.weights}
              name={named.weights}
              values={weights}
              fill={weightFill}
              digits={digits}
            />
            <PixelGrid
              label={t.products}
              name={t.products}
              values={products}
              fill={productFill}
              digits={digits}
              computation={(i, j) => productComputation(cell, i, j)}
            />
          </>
        )}
      </div>
      {pools ? (
        <p className="figure-headline">{t.largest(formatNumber(value))}</p>
      ) : (
        <div>
          <p className="plot-title" id={ledger}>
            {t.ledger}
          </p>
          <dl className="conv-ledger" aria-labelledby={ledger}>
            {sums.map((sum, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sum is its channel
              <div key={n} data-lit={n === sheet || undefined}>
                <dt>{t.channel(n + 1)}</dt>
                <dd>{formatNumber(sum)}</dd>
              </div>
            ))}
            <div>
              <dt>{t.bias}</dt>
              <dd>{formatNumber(bias)}</dd>
            </div>
            <div className="conv-total">
              <dt>{t.total}</dt>
              <dd>{formatNumber(value)}</dd>
            </div>
          </dl>
          <p className="figure-note">{valueComputation(cell)}</p>
        </div>
      )}
    </>
  );
}
