import { toneClass } from '~/ui/tone';
import { type Mosaic, placeInMosaic, sizeOf } from './mosaic';
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
    const keyAt = (i: number) => {
      const { tone, amount } = shade(values[offset + i * stride]! / (largest || 1));
      const level = Math.round(amount * levels);
      return level > 0 ? `${tone} ${level}` : '';
    };
    for (let row = 0; row < rows; row++) {
      const [y, left] = placeInMosaic(props, { tile, row, column: 0 });
      for (let column = 0; column < columns; ) {
        const key = keyAt(row * columns + column);
        const start = column;
        while (column < columns && keyAt(row * columns + column) === key) column++;
        if (key)
          paths.set(key, `${paths.get(key) ?? ''}M${left + start},${y}h${column - start}v1H${left + start}z`);
      }
    }
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
