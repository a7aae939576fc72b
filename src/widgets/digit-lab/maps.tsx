import { Controls } from '~/kit/controls';
import { useBeat } from '~/kit/use-beat';
import { maxNorm } from '~/numerics/vector';
import { MapTiles } from '~/plots/map-tiles';
import type { MapPlace } from '~/plots/mosaic';
import { useLocale } from '~/ui/locale';
import { kernel, type Layer, layers, type Picked, windowOf } from './cells';
import { params as table } from './params';
import { mapTexts } from './strings';
import { channelTiles, filterTiles, oneTile, shownMaps, signed } from './tiles';
import type { PartProps } from './view-props';

interface MapsProps extends PartProps {
  readonly picked: Picked;
  onPick(cell: Picked): void;
}

/** Every map of both layers, with the filters of the first, from left to right as the picture goes through. */
export function Maps({ store, picked, onPick }: MapsProps) {
  const t = mapTexts[useLocale()];
  const { params, derived } = useBeat(store, 60);
  const { look, parameters } = derived;
  const shown = shownMaps(look, params.rectified);
  const [name1, name2] = params.rectified ? [t.maps1, t.maps2] : [t.plain1, t.plain2];
  const aim = (layer: Layer) => ({
    at: picked.layer === layer ? picked : undefined,
    onAim: (place: MapPlace) => onPick({ layer, ...place }),
    say: ({ tile, row, column }: MapPlace) => t.cell(tile + 1, row + 1, column + 1),
  });
  /** The window of the cell that is looked at, in the maps where it lies. */
  const framesIn = (layer: Layer, tiles: readonly number[]) => {
    const window = picked.layer === layer ? windowOf(picked) : undefined;
    return window ? tiles.map((tile) => ({ tile, ...window })) : [];
  };
  const all = (count: number) => Array.from({ length: count }, (_, k) => k);
  const maps = (layer: keyof typeof layers, values: Float32Array) => ({
    tiles: channelTiles(values, layers[layer].maps, t.map),
    rows: layers[layer].side,
    columns: layers[layer].side,
    largest: maxNorm(values),
    shade: signed,
    ...aim(layer),
  });
  const filters = parameters[0]!;
  return (
    <>
      <div className="lab-layers">
        <div className="figure-stack">
          <MapTiles
            label={t.filters1}
            name={t.filters1}
            tiles={filterTiles(parameters, t.filter)}
            rows={kernel}
            columns={kernel}
            across={8}
            largest={maxNorm(filters)}
            shade={signed}
            frames={
              picked.layer === 'map1'
                ? [{ tile: picked.tile, row: 0, column: 0, rows: kernel, columns: kernel, tone: 'w2' }]
                : []
            }
          />
          <MapTiles
            label={name1}
            name={name1}
            {...maps('map1', shown.map1)}
            across={4}
            frames={framesIn('pool1', [picked.tile])}
          />
          <MapTiles
            label={t.pooled1}
            name={t.pooled1}
            {...maps('pool1', look.pool1)}
            across={8}
            frames={framesIn('map2', all(8))}
          />
        </div>
        <div className="figure-stack">
          <MapTiles
            label={name2}
            name={name2}
            {...maps('map2', shown.map2)}
            across={8}
            frames={framesIn('pool2', [picked.tile])}
          />
          <MapTiles label={t.pooled2} name={t.pooled2} {...maps('pool2', look.pool2)} across={8} />
          <MapTiles
            label={t.dense}
            name={t.dense}
            tiles={oneTile(t.unit, look.dense)}
            rows={2}
            columns={32}
            across={1}
            largest={maxNorm(look.dense)}
            shade={signed}
            {...aim('dense')}
          />
        </div>
      </div>
      <div className="figure-row">
        <Controls table={table} store={store} only={['rectified']} />
        <p className="figure-note">{t.colours}</p>
      </div>
    </>
  );
}
