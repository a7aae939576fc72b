import { useMemo } from 'react';
import { useStore } from 'zustand';
import { WalkButton } from '~/kit/walk-button';
import { formatNumber } from '~/numerics/format';
import { PixelGrid } from '~/plots/pixel-grid';
import { ShadeLegend } from '~/plots/shade-legend';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { type Place, placeOf, placesOf, sweepSpeed } from './looking';
import { shadingOf } from './shading';
import { texts } from './strings';
import type { LookingProps } from './view-props';

interface OutputProps extends LookingProps {
  /** So many outputs the sweep has come to; undefined while all are shown. */
  readonly swept: number | undefined;
  onSweep(place: number | undefined): void;
}

/** The output, live: pointing at a pixel of it shows where it comes from. */
export function Output({ store, looking, onHover, swept, onSweep }: OutputProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const { output, windows, low, high } = derived;
  const shading = useMemo(() => shadingOf(params.look, low, high), [params.look, low, high]);
  const columns = windows?.columns.output ?? 0;
  const title = t.output(`${output.length}×${columns}`);
  const choose = (place: Place) => set({ row: place[0] + 1, column: place[1] + 1 }, 'place');
  const aim = (row: number, column: number) => {
    onSweep(undefined);
    choose([row, column]);
  };
  const last = placesOf(derived);
  return (
    <div className="figure-stack">
      {!windows && (
        <p className="figure-note" role="status">
          {t.tooLarge}
        </p>
      )}
      {windows && (
        <>
          <PixelGrid
            label={title}
            name={title}
            values={output}
            fill={shading.fill}
            sign={shading.sign}
            coveredFrom={swept}
            frames={[{ row: looking.at[0], column: looking.at[1], rows: 1, columns: 1, tone: 'w2' }]}
            pen={{
              label: title,
              say: (row, column) =>
                `${t.cell(row + 1, column + 1)}: ${formatNumber(output[row]?.[column] ?? 0)}`,
              hovers: true,
              onHover: (row, column) => onHover([row, column]),
              onLeave: () => onHover(undefined),
              onTouch: aim,
              onAim: aim,
              onSettle: settle,
              at: derived.at,
            }}
          />
          <ShadeLegend
            label={params.look === 'grey' ? t.greys : t.shades}
            steps={shading.steps}
            fill={shading.fill}
            sign={shading.sign}
          />
          <div className="figure-row">
            <WalkButton
              label={t.sweep}
              at={swept ?? last}
              last={last}
              row={columns}
              perSecond={sweepSpeed(derived)}
              onGo={(to) => onSweep(to)}
              onRest={() => {
                if (swept !== undefined) choose(placeOf(derived, Math.min(swept, last)));
                settle();
                if (swept === undefined || swept >= last) onSweep(undefined);
              }}
            />
            {swept !== undefined && <Button onPress={() => onSweep(undefined)}>{t.all}</Button>}
          </div>
        </>
      )}
    </div>
  );
}
