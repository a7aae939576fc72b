import { useStore } from 'zustand';
import { WalkButton } from '~/kit/walk-button';
import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { sides, params as table } from './state';
import { texts } from './strings';
import { placeComputation } from './sums';
import type { XoPatternProps } from './view-props';
import { visited } from './visited';

/** The scores of the places visited so far, and what moves the window on. */
export function ActivationMap({ store }: XoPatternProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set, settle } = state;
  const map = visited(derived.map, params.place);
  const go = (to: number) => set({ place: to });
  const { min, max, label } = table.place;
  return (
    <div className="figure-stack">
      <PixelGrid
        label={t.mapLabel}
        name={t.map}
        values={map}
        fill={signedFill(1)}
        digits={2}
        frames={[{ row: derived.at[0], column: derived.at[1], rows: 1, columns: 1, tone: 'w2' }]}
        computation={(row, column) =>
          map[row]![column] === undefined ? t.notVisited : placeComputation(state, row, column)
        }
      />
      <div className="figure-row xo-sweep">
        <Button
          icon="minus"
          label={t.back}
          disabled={params.place <= min}
          onPress={() => go(params.place - 1)}
        />
        <Button
          icon="plus"
          label={t.next}
          disabled={params.place >= max}
          onPress={() => go(params.place + 1)}
        />
        <Slider
          label={label[locale]}
          value={params.place}
          step={1}
          {...{ min, max }}
          onChange={(to) => set({ place: to }, 'place')}
          onSettle={settle}
        />
        <WalkButton
          label={t.sweep}
          at={Math.round(params.place)}
          last={max}
          row={sides.map}
          perSecond={5}
          onGo={(to) => set({ place: to }, 'place')}
          onRest={settle}
        />
      </div>
    </div>
  );
}
