import { useStore } from 'zustand';
import { greyFill, signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { cellFrames, type Look, sidesOf, sumAt } from './looking';
import { brightest } from './settings';
import { loudest } from './state';
import { texts } from './strings';
import type { GridProps } from './view-props';

const grey = greyFill(0, brightest);
const signed = signedFill(loudest);
const signOf = (value: number) => (value > 0 ? 'plus' : value < 0 ? 'minus' : undefined);

/** The pooled and the convolved map of one side; a cell that is pointed at shows its window and its arithmetic. */
export function OutputGrids({ store, look, onLook, side }: GridProps & { readonly side: 'map' | 'copy' }) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const seen = sidesOf(derived)[side];
  const numbers = derived.side < 14;
  const names = {
    map: { pooled: t.pooled(derived.outSide), convolved: t.convolved(derived.convolved.length) },
    copy: { pooled: t.pooledMoved, convolved: t.convolvedMoved },
  }[side];
  const pen = (of: Look['of']) => ({
    label: names[of],
    say: (row: number, column: number) =>
      `${t.cell(row + 1, column + 1)}: ${sumAt(derived, seen, { of, at: [row, column] })}`,
    onAim: (row: number, column: number) => onLook({ of, at: [row, column] }),
    hovers: true,
    at: look.of === of ? look.at : undefined,
  });
  return (
    <>
      <PixelGrid
        label={names.pooled}
        name={names.pooled}
        values={seen.pooled.values}
        fill={grey}
        digits={numbers ? (params.kind === 'max' ? 0 : 1) : undefined}
        frames={cellFrames('pooled', seen.changed, look)}
        pen={pen('pooled')}
      />
      <PixelGrid
        label={names.convolved}
        name={names.convolved}
        values={seen.convolved}
        fill={signed}
        sign={numbers ? undefined : signOf}
        digits={numbers ? 0 : undefined}
        frames={cellFrames('convolved', [], look)}
        pen={pen('convolved')}
      />
    </>
  );
}
