import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { grabbed, isWhereItIs } from './hand';
import { windowFrames, winnersIn } from './looking';
import { brightest } from './settings';
import { texts } from './strings';
import { shiftSigns, shiftWords } from './sums';
import type { GridProps } from './view-props';

const fill = greyFill(0, brightest);

/** The shifted copy; to drag its bright pixel is to shift it. */
export function CopyGrid({ store, look }: GridProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const { side, moved, brightMoved } = derived;
  const toShift = (row: number, column: number) =>
    set(grabbed(store.getState().derived.bright, row, column), 'shift');
  return (
    <PixelGrid
      label={t.copy(shiftWords(params, locale))}
      name={t.copy(shiftSigns(params, locale))}
      values={moved}
      fill={fill}
      digits={side < 14 ? 0 : undefined}
      frames={windowFrames(derived, look)}
      marks={winnersIn(derived, derived.pooledMoved)}
      unused={derived.unused}
      pen={{
        label: t.brightMoved,
        say: (row, column) => `${t.cell(row + 1, column + 1)}: ${formatNumber(moved[row]![column]!)}`,
        onTouch: toShift,
        // To come here with the keys, or to press against the edge, shifts nothing.
        onAim: (row, column) => isWhereItIs(derived, row, column) || toShift(row, column),
        at: brightMoved,
        onSettle: settle,
        holdsTouch: true,
      }}
    />
  );
}
