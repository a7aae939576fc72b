import './map-tiles.css';
import { useState, useSyncExternalStore } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { MapCanvas } from './map-canvas';
import { MapStill } from './map-still';
import { type MapPlace, type Mosaic, mosaicPlace, placeInMosaic, sizeOf } from './mosaic';
import { PixelPen } from './pixel-pen';
import type { Shade } from './shades';

/** A rectangle of cells of one tile that the eye should go to. */
export interface TileFrame extends MapPlace {
  readonly rows: number;
  readonly columns: number;
  readonly tone: Tone;
}

export interface MapTilesProps extends Mosaic {
  /** What the maps are. */
  readonly label: string;
  /** Stands above them. */
  readonly name?: string;
  /** A colour for a share of the largest value, −1 to 1. */
  shade(share: number): Shade;
  /** The value of full colour. */
  readonly largest: number;
  readonly frames?: readonly TileFrame[];
  /** The cell that is looked at. */
  readonly at?: MapPlace;
  /** Lets the reader point at cells, by mouse, finger or arrow keys. */
  onAim?(place: MapPlace): void;
  onLeave?(): void;
  /** What stands in a cell, for those who hear it. */
  say?(place: MapPlace): string;
}

const never = () => () => undefined;

/** Many small pictures side by side, all of one size: the maps of a layer, filters, digits. On one canvas. */
export function MapTiles(props: MapTilesProps) {
  const { label, name, frames = [], at, onAim, onLeave, say = () => '', tiles } = props;
  const size = sizeOf(props);
  const [own, setOwn] = useState<MapPlace>({ tile: 0, row: 0, column: 0 });
  const cursor = at ?? own;
  const corner = placeInMosaic(props, cursor);
  // Where there is no script, a still picture has to be text.
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const marked = [...frames, ...(at ? [{ ...at, rows: 1, columns: 1, tone: 'w2' as const }] : [])];
  return (
    <figure className="map-tiles">
      {name && <figcaption className="plot-title">{name}</figcaption>}
      <div className="map-area" style={{ aspectRatio: `${size.columns} / ${size.rows}` }}>
        {live ? <MapCanvas {...props} /> : <MapStill {...props} />}
        <svg viewBox={`0 0 ${size.columns} ${size.rows}`} role="img" aria-label={label}>
          {tiles.map((tile, i) => {
            const [y, x] = placeInMosaic(props, { tile: i, row: 0, column: 0 });
            return (
              <rect
                key={tile.label}
                className="map-edge"
                {...{ x, y, width: props.columns, height: props.rows }}
              />
            );
          })}
          {marked.map((frame, i) => {
            const [y, x] = placeInMosaic(props, frame);
            const box = { x, y, width: frame.columns, height: frame.rows };
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: frames have an order and nothing else
              <g key={i} className={toneClass(frame.tone)}>
                <rect className="map-frame-back" {...box} />
                <rect className="map-frame" {...box} />
              </g>
            );
          })}
        </svg>
        {onAim && (
          <PixelPen
            label={label}
            rows={size.rows}
            columns={size.columns}
            at={corner}
            hovers
            say={() => say(cursor)}
            onAim={(row, column) => {
              const place = mosaicPlace(props, [row, column], corner);
              setOwn(place);
              onAim(place);
            }}
            onLeave={onLeave}
          />
        )}
      </div>
    </figure>
  );
}
