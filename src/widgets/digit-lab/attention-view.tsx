import { useRef, useState } from 'react';
import { Controls } from '~/kit/controls';
import { useBeat } from '~/kit/use-beat';
import { formatNumber } from '~/numerics/format';
import { maxNorm } from '~/numerics/vector';
import { MapTiles } from '~/plots/map-tiles';
import type { MapPlace } from '~/plots/mosaic';
import { useLocale } from '~/ui/locale';
import { useOnScreen } from '~/ui/use-on-screen';
import { share } from './answers';
import { covered, lookedDigit, occlusionTotal, patchAround, saliency, spreadOf } from './attention';
import { side } from './network';
import { params as table } from './params';
import { mapTexts } from './strings';
import { inkShade, oneTile, shareShade, signed } from './tiles';
import { useOcclusion } from './use-occlusion';
import type { PartProps } from './view-props';

const one = { rows: side, columns: side, across: 1 } as const;

/** Where a little more ink would count for a digit. */
export function Saliency({ store }: PartProps) {
  const t = mapTexts[useLocale()];
  const state = useBeat(store, 100);
  const [place, setPlace] = useState<MapPlace>();
  const { parameters, picture, missing } = state.derived;
  const digit = lookedDigit(state);
  const slopes = saliency(parameters, picture, digit);
  const says = ({ row, column }: MapPlace) =>
    t.saliencyAt(row + 1, column + 1, digit, formatNumber(slopes[row * side + column]!));
  return (
    <>
      <Controls table={table} store={store} only={['of']} />
      {missing && <p className="figure-note">{t.needsDrawing}</p>}
      <div className="lab-pair">
        <MapTiles
          {...one}
          label={t.under}
          name={t.under}
          tiles={oneTile(t.under, picture)}
          largest={1}
          shade={inkShade}
          at={place}
        />
        <MapTiles
          {...one}
          label={t.saliency}
          name={t.saliency}
          tiles={oneTile(t.saliency, slopes)}
          largest={maxNorm(slopes)}
          shade={signed}
          at={place}
          onAim={setPlace}
          say={says}
        />
      </div>
      <p className="figure-note lab-told">{place ? says(place) : t.saliencyNote(digit)}</p>
    </>
  );
}

/** What is left of a digit's probability when a patch covers a place. */
export function OcclusionMap({ store }: PartProps) {
  const t = mapTexts[useLocale()];
  const state = useBeat(store, 100);
  const area = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<MapPlace>();
  const { parameters, picture, missing, look } = state.derived;
  const size = Math.round(state.params.patch);
  const digit = lookedDigit(state);
  const { values, done } = useOcclusion(
    parameters,
    picture,
    digit,
    size,
    useOnScreen(area) && !missing && !state.run.playing,
  );
  const before = share(look.probabilities[digit]!);
  const says = ({ row, column }: MapPlace) =>
    t.occlusionAt(row + 1, column + 1, digit, share(values[row * side + column]!), before);
  const patch = place && patchAround(place.row, place.column, size);
  const shown = place ? covered(picture, place.row, place.column, size) : picture;
  const { shares, low, high } = spreadOf(values);
  return (
    <>
      <Controls table={table} store={store} only={['of', 'patch']} />
      {missing && <p className="figure-note">{t.needsDrawing}</p>}
      {state.run.playing && <p className="figure-note">{t.afterTraining}</p>}
      <div className="lab-pair" ref={area}>
        <MapTiles
          {...one}
          label={t.under}
          name={t.under}
          tiles={oneTile(t.under, shown)}
          largest={1}
          shade={inkShade}
          frames={patch ? [{ tile: 0, ...patch, tone: 'w2' }] : []}
        />
        <MapTiles
          {...one}
          label={t.occlusion}
          name={t.occlusion}
          tiles={oneTile(t.occlusion, shares)}
          largest={1}
          shade={shareShade}
          at={place}
          onAim={setPlace}
          say={says}
        />
      </div>
      <div className="session-progress lab-progress">
        {done > 0 && done < occlusionTotal && (
          <>
            <progress value={done} max={occlusionTotal} aria-label={t.computing} />
            <span>{t.computed(done, occlusionTotal)}</span>
          </>
        )}
      </div>
      <p className="figure-note lab-told">
        {place ? says(place) : done > 0 && t.occlusionNote(digit, share(low), share(high), before)}
      </p>
    </>
  );
}
