import { useState } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { greyFill, signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { markedFrames, windowFrames, winnersIn } from './frames';
import type { Place } from './grid';
import { grabbed, inkAt, painted } from './hand';
import { brightest, loudest } from './state';
import { texts } from './strings';
import { cellAround, shiftSigns, shiftWords, windowSum } from './sums';
import type { PoolShiftProps } from './view-props';

const fill = greyFill(0, brightest);
const signed = signedFill(loudest);

/** The map above, its shifted copy below, and what pooling makes of each; one pooled cell is looked at in both. */
export function Grids({ store }: PoolShiftProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const [pointed, setPointed] = useState<Place>();
  const { side, picture, moved, outSide, pooled, pooledMoved, bright, brightMoved } = derived;
  const inside = pointed?.every((at) => at < outSide);
  const looked = pointed && inside ? pointed : cellAround(derived);
  const numbers = side < 14;
  const cell = (row: number, column: number) => t.cell(row + 1, column + 1);
  const sum = (map: typeof picture, values: typeof picture, [row, column]: Place) =>
    windowSum(derived, map, values[row]![column]!, [row, column]);
  const says = (map: typeof picture) => (row: number, column: number) =>
    `${cell(row, column)}: ${formatNumber(map[row]![column]!)}`;
  const toBright = (row: number, column: number) => set({ bright: [row + 1, column + 1] }, 'bright');
  const toShift = (row: number, column: number) =>
    set(grabbed(store.getState().derived.bright, row, column), 'shift');
  const paint = (row: number, column: number, ink: number) =>
    set({ map: painted(store.getState().params.map, side, row, column, ink) }, 'paint');
  const look = (map: typeof picture, values: typeof picture, label: string) => ({
    label,
    say: (row: number, column: number) => `${cell(row, column)}: ${sum(map, values, [row, column])}`,
    onAim: (row: number, column: number) => setPointed([row, column]),
    at: looked,
    hovers: true,
  });
  const digits = params.kind === 'max' ? 0 : 1;
  return (
    <>
      <div className="pool-grids" data-large={numbers ? undefined : true}>
        <PixelGrid
          label={t.map(side)}
          name={t.map(side)}
          values={picture}
          {...{ fill, digits: numbers ? 0 : undefined }}
          frames={windowFrames(derived, looked)}
          marks={winnersIn(derived, pooled)}
          unused={derived.unused}
          pen={{
            label: params.hand === 'paint' ? t.map(side) : t.bright,
            say: says(picture),
            ...(params.hand === 'paint'
              ? { onTouch: paint, inkAt: inkAt(picture, brightest) }
              : { onTouch: toBright, onAim: toBright, at: bright }),
            onSettle: settle,
            holdsTouch: true,
          }}
        />
        <PixelGrid
          label={t.pooled(outSide)}
          name={t.pooled(outSide)}
          values={pooled.values}
          {...{ fill, digits: numbers ? digits : undefined }}
          frames={markedFrames([], looked)}
          pen={look(picture, pooled.values, t.pooled(outSide))}
        />
        <PixelGrid
          label={t.convolved(derived.convolved.length)}
          name={t.convolved(derived.convolved.length)}
          values={derived.convolved}
          fill={signed}
          digits={numbers ? 0 : undefined}
        />
        <PixelGrid
          label={t.copy(shiftWords(params, locale))}
          name={t.copy(shiftSigns(params, locale))}
          values={moved}
          {...{ fill, digits: numbers ? 0 : undefined }}
          frames={windowFrames(derived, looked)}
          marks={winnersIn(derived, pooledMoved)}
          unused={derived.unused}
          pen={{
            label: t.brightMoved,
            say: says(moved),
            onTouch: toShift,
            onAim: toShift,
            at: brightMoved,
            onSettle: settle,
            holdsTouch: true,
          }}
        />
        <PixelGrid
          label={t.pooledMoved}
          name={t.pooledMoved}
          values={pooledMoved.values}
          {...{ fill, digits: numbers ? digits : undefined }}
          frames={markedFrames(derived.changed, looked)}
          pen={look(moved, pooledMoved.values, t.pooledMoved)}
        />
        <PixelGrid
          label={t.convolvedMoved}
          name={t.convolvedMoved}
          values={derived.convolvedMoved}
          fill={signed}
          digits={numbers ? 0 : undefined}
        />
      </div>
      <div className="pool-sum">
        <p>{t.window(cell(...looked))}</p>
        <p>
          {t.before} {sum(picture, pooled.values, looked)}
        </p>
        <p>
          {t.after} {sum(moved, pooledMoved.values, looked)}
        </p>
      </div>
      <p className="figure-note">
        {params.kind === 'max' ? t.dots : t.framesOnly} {t.pointHint} {t.filter} {derived.gone && t.gone}
      </p>
    </>
  );
}
