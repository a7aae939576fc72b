import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { outputAround } from './looking';
import { dabbed } from './painting';
import { texts } from './strings';
import type { LookingProps } from './view-props';

const fill = greyFill(0, 1);

/** The picture with the window on it. A press moves the window, or paints; what is painted becomes the reader's own picture. */
export function Source({ store, looking, onHover }: LookingProps) {
  const t = texts[useLocale()];
  const { params, derived, set, edit, settle } = useStore(store);
  const { picture, padded, size, stride, padding, windows } = derived;
  const window = {
    row: looking.at[0] * stride,
    column: looking.at[1] * stride,
    rows: size,
    columns: size,
    tone: 'w2',
  } as const;
  const paints = params.press !== 'window';
  const title = t.picture(`${picture.rows}×${picture.columns}`);
  const choose = (row: number, column: number) => {
    const [i, j] = outputAround(derived, row, column);
    set({ row: i + 1, column: j + 1 }, 'place');
  };
  const paint = (row: number, column: number) => {
    const { picture: before } = store.getState().derived;
    const after = dabbed(before, row - padding, column - padding, params.press === 'light' ? 1 : 0);
    edit({ picture: after }, { source: 'own' }, 'paint');
  };
  const greyOf = (row: number, column: number) => {
    const grey = padded[row]?.[column];
    return grey === undefined ? t.zero : t.grey(formatNumber(grey));
  };
  return (
    <PixelGrid
      label={title}
      name={title}
      values={padded}
      fill={fill}
      frames={windows && [window]}
      pen={{
        label: title,
        say: (row, column) => `${t.cell(row + 1, column + 1)}: ${greyOf(row, column)}`,
        hovers: true,
        onHover: (row, column) => onHover(outputAround(derived, row, column)),
        onLeave: () => onHover(undefined),
        onSettle: settle,
        ...(paints
          ? { onTouch: paint, holdsTouch: true }
          : {
              onTouch: choose,
              onAim: choose,
              at: [
                derived.at[0] * stride + Math.floor(size / 2),
                derived.at[1] * stride + Math.floor(size / 2),
              ] as const,
            }),
      }}
    />
  );
}
