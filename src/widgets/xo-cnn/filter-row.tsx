import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import type { Grid } from './anatomy';
import { fillOf, signOf } from './fills';
import { framesIn, type Stage } from './look';
import { texts } from './strings';
import { sumOf } from './sums';
import type { PartProps } from './view-props';

/** One filter and its maps, as far as the second pooling; each cell tells how it came about. */
export function FilterRow({ store, filter, look, spots, onLook }: PartProps & { readonly filter: number }) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived } = useStore(store);
  const maps = derived.filters[filter]!;
  const map = (of: Stage, values: Grid, name: string, digits?: number) => {
    const label = `${t.filterTitle(filter + 1)}: ${of === 'filter' ? t.bias(formatNumber(maps.bias)) : name}`;
    return (
      <div className="xo-cnn-map" data-stage={of}>
        <PixelGrid
          label={label}
          name={name}
          values={values}
          fill={fillOf(derived, of)}
          sign={digits === undefined ? signOf : undefined}
          digits={digits}
          large
          frames={framesIn(spots, of, filter)}
          pen={{
            label,
            say: (row, column) =>
              `${t.cell(row + 1, column + 1)}: ${sumOf(derived, { of, filter, at: [row, column] }, locale)}`,
            onAim: (row, column) => onLook({ of, filter, at: [row, column] }),
            hovers: true,
            at: look?.of === of && look.filter === filter ? look.at : undefined,
          }}
        />
        {of === 'filter' && <p className="xo-cnn-bias">{t.bias(formatNumber(maps.bias))}</p>}
      </div>
    );
  };
  return (
    <div className="xo-cnn-row">
      <div className="xo-cnn-line">
        {map('filter', maps.weights, t.filterTitle(filter + 1), 2)}
        {map('conv', maps.conv, t.convTitle)}
      </div>
      <div className="xo-cnn-line">
        {map('relu', maps.relu, t.reluTitle)}
        {map('pool1', maps.pool1, t.pool1Title, 2)}
        {map('pool2', maps.pool2, t.pool2Title, 2)}
      </div>
    </div>
  );
}
