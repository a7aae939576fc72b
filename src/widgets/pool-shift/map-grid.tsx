import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { inkAt, painted } from './hand';
import { windowFrames, winnersIn } from './looking';
import { brightest } from './settings';
import { texts } from './strings';
import type { GridProps } from './view-props';

const fill = greyFill(0, brightest);

/** The map; a press moves the bright pixel, or paints. */
export function MapGrid({ store, look }: GridProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const { side, picture, bright } = derived;
  const paints = params.hand === 'paint';
  const toBright = (row: number, column: number) => set({ bright: [row + 1, column + 1] }, 'bright');
  const paint = (row: number, column: number, ink: number) =>
    set({ map: painted(store.getState().derived.plain, side, row, column, ink) }, 'paint');
  return (
    <PixelGrid
      label={t.map(side)}
      name={t.map(side)}
      values={picture}
      fill={fill}
      digits={side < 14 ? 0 : undefined}
      frames={windowFrames(derived, look)}
      marks={winnersIn(derived, derived.pooled)}
      unused={derived.unused}
      pen={{
        label: paints ? t.map(side) : t.bright,
        say: (row, column) => `${t.cell(row + 1, column + 1)}: ${formatNumber(picture[row]![column]!)}`,
        ...(paints
          ? { onTouch: paint, inkAt: inkAt(picture, brightest) }
          : { onTouch: toBright, onAim: toBright, at: bright }),
        onSettle: settle,
        holdsTouch: true,
      }}
    />
  );
}
