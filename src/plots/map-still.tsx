import { toneClass } from '~/ui/tone';
import { type Mosaic, placeInMosaic, sizeOf } from './mosaic';
import { eachRun } from './pixel-runs';
import type { Shade } from './shades';

interface MapStillProps extends Mosaic {
  shade(share: number): Shade;
  readonly largest: number;
}

/** As many shades as a still picture needs: the page carries it as text. */
const levels = 4;

/** The tiles as SVG: cells of one shade in a row become one rectangle, all of a shade one path. */
export function MapStill(props: MapStillProps) {
  const { tiles, rows, columns, shade, largest } = props;
  const size = sizeOf(props);
  const paths = new Map<string, string>();
  tiles.forEach(({ values, offset = 0, stride = 1 }, tile) => {
    const keyAt = (row: number, column: number) => {
      const value = values[offset + (row * columns + column) * stride]!;
      const { tone, amount } = shade(value / (largest || 1));
      const level = Math.round(amount * levels);
      return level > 0 ? `${tone} ${level}` : undefined;
    };
    eachRun(rows, columns, keyAt, (key, row, column, length) => {
      const [y, x] = placeInMosaic(props, { tile, row, column });
      paths.set(key, `${paths.get(key) ?? ''}M${x},${y}h${length}v1H${x}z`);
    });
  });
  return (
    <svg
      className="map-still"
      viewBox={`0 0 ${size.columns} ${size.rows}`}
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      {[...paths].map(([key, d]) => {
        const [tone, level] = key.split(' ') as [Shade['tone'], string];
        return <path key={key} className={toneClass(tone)} d={d} fillOpacity={Number(level) / levels} />;
      })}
    </svg>
  );
}
