import { useBeat } from '~/kit/use-beat';
import { formatNumber, formatSigned } from '~/numerics/format';
import { maxNorm } from '~/numerics/vector';
import { MapTiles } from '~/plots/map-tiles';
import type { MapTile } from '~/plots/mosaic';
import { useLocale } from '~/ui/locale';
import { CellGrids } from './cell-grids';
import { convCell, isOnEdge, kernel, type Picked, poolCell, sumText, unitCell, unitIndex } from './cells';
import { mapTexts } from './strings';
import { inkShade, signed, tilesOf } from './tiles';
import type { PartProps } from './view-props';

interface InspectorProps extends PartProps {
  readonly picked: Picked;
}

/** How the cell that is pointed at came about: its window, the products, the sum. */
export function Inspector({ store, picked }: InspectorProps) {
  const t = mapTexts[useLocale()];
  const { look, parameters } = useBeat(store, 60).derived;
  const title = t.cell(picked.tile + 1, picked.row + 1, picked.column + 1);
  if (picked.layer === 'dense') {
    const unit = unitIndex(picked);
    const { sum, bias, before, after } = unitCell(look, parameters, unit);
    return (
      <section className="lab-inspector">
        <p className="lab-sum">
          {t.unitSum(
            unit + 1,
            formatNumber(sum),
            formatSigned(bias),
            formatNumber(before),
            formatNumber(after),
          )}
        </p>
      </section>
    );
  }
  if (picked.layer === 'pool1' || picked.layer === 'pool2') {
    const { values, largest } = poolCell(look, picked.layer, picked);
    return (
      <section className="lab-inspector">
        <p className="plot-title">{title}</p>
        <p className="lab-sum">
          {t.poolSum(values.map((value) => formatNumber(value)).join(', '), formatNumber(largest))}
        </p>
      </section>
    );
  }
  const cell = convCell(look, parameters, picked.layer, picked);
  const [bias, before, after] = [cell.bias, cell.before, cell.after].map((value) => formatNumber(value));
  const row = (name: string, arrays: readonly Float32Array[], say: (k: number) => string, ink = false) => (
    <MapTiles
      label={name}
      name={name}
      tiles={tilesOf(arrays, say) satisfies readonly MapTile[]}
      rows={kernel}
      columns={kernel}
      across={8}
      largest={maxNorm(...arrays)}
      shade={ink ? inkShade : signed}
    />
  );
  return (
    <section className="lab-inspector">
      <p className="plot-title">{title}</p>
      {picked.layer === 'map1' ? (
        <CellGrids cell={cell} />
      ) : (
        <div className="figure-stack">
          {row(t.window, cell.windows, t.windowOf)}
          {row(t.weights, cell.weights, t.weightsOf)}
          {row(t.products, cell.products, t.productsOf)}
        </div>
      )}
      <p className="lab-sum">
        {picked.layer === 'map1'
          ? t.convSum(formatNumber(cell.sums[0]!), bias!, before!, after!)
          : t.channelSum(sumText(cell.sums), bias!, before!, after!)}
        {isOnEdge(picked) && ` ${t.edge}`}
      </p>
    </section>
  );
}
