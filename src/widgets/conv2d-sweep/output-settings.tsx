import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { WalkButton } from '~/kit/walk-button';
import { ShadeLegend } from '~/plots/shade-legend';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { placeOf, placesOf, sweepSpeed } from './looking';
import { params as table } from './state';
import { texts } from './strings';
import type { OutputProps } from './view-props';

/** What the colours mean, the sweep, and where windows lie. */
export function OutputSettings({ store, shading, swept, onSweep }: OutputProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const last = placesOf(derived);

  function rest(place: number) {
    const [row, column] = placeOf(derived, Math.min(place, last));
    set({ row: row + 1, column: column + 1 });
    settle();
    onSweep(place < last ? place : undefined);
  }

  return (
    <div className="figure-stack">
      {derived.windows && (
        <>
          <ShadeLegend label={params.look === 'grey' ? t.greys : t.shades} {...shading} />
          <div className="run-buttons">
            <WalkButton
              label={t.sweep}
              at={swept ?? last}
              last={last}
              row={derived.windows.columns.output}
              perSecond={sweepSpeed(derived)}
              onGo={onSweep}
              onRest={rest}
            />
            {swept !== undefined && <Button onPress={() => onSweep(undefined)}>{t.all}</Button>}
          </div>
        </>
      )}
      <Controls table={table} store={store} only={['look', 'stride', 'padding']} />
    </div>
  );
}
