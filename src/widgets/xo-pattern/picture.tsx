import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { OwnPicture } from '~/ui/own-picture/own-picture';
import { strokesOf } from './own';
import { otherColour, painted } from './painting';
import { pictures } from './pictures';
import { sides, params as table } from './state';
import { texts } from './strings';
import { placeAround } from './sums';
import type { XoPatternProps } from './view-props';

/** The picture with the window on it; a press moves the window, or paints. */
export function Picture({ store }: XoPatternProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const paints = params.hand === 'paint';
  const toPlace = (row: number, column: number) => set({ place: placeAround(row, column) }, 'place');
  const paint = (row: number, column: number, ink: number) =>
    set({ picture: painted(store.getState().params.picture, sides.picture, row, column, ink) }, 'paint');
  const inkAt = (row: number, column: number) => otherColour(params.picture, sides.picture, row, column);
  const named = (value: number) => (value > 0 ? t.white : t.black);
  return (
    <div className="figure-stack">
      <PixelGrid
        label={t.picture}
        name={t.picture}
        values={derived.picture}
        fill={greyFill(params.coding === 'signed' ? -1 : 0, 1)}
        digits={0}
        frames={[
          {
            row: derived.at[0],
            column: derived.at[1],
            rows: sides.pattern,
            columns: sides.pattern,
            tone: 'w2',
          },
        ]}
        pen={{
          label: t.picture,
          say: (row, column) => `${t.cell(row + 1, column + 1)}: ${named(derived.picture[row]![column]!)}`,
          ...(paints
            ? { onTouch: paint, inkAt, holdsTouch: true }
            : { onTouch: toPlace, onAim: toPlace, at: [derived.at[0] + 1, derived.at[1] + 1] as const }),
          onSettle: settle,
        }}
      />
      <Controls table={table} store={store} only={['hand']} />
      <fieldset className="choice">
        <legend className="control-label">{t.start}</legend>
        <div className="run-buttons">
          {Object.entries(pictures).map(([name, { words, pixels }]) => (
            <Button key={name} onPress={() => set({ picture: pixels })}>
              {words[locale]}
            </Button>
          ))}
        </div>
      </fieldset>
      <details className="figure-more">
        <summary>{t.own}</summary>
        <div className="figure-stack">
          <p className="figure-note">{t.ownInk}</p>
          <OwnPicture
            limit={sides.picture}
            onPicture={(own) => {
              set({ picture: strokesOf(own, sides.picture) });
              settle();
            }}
          />
        </div>
      </details>
    </div>
  );
}
