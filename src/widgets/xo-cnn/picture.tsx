import { useState } from 'react';
import { useStore } from 'zustand';
import { xoLetters } from '~/datasets/xo';
import { Controls } from '~/kit/controls';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { framesIn } from './look';
import { inkAt, noInk, noisyPicture, painted } from './painting';
import { params as table } from './settings';
import { texts } from './strings';
import type { PartProps } from './view-props';

const fills = { signed: greyFill(-1, 1), unsigned: greyFill(0, 1) };

/** The picture that the network reads; the reader paints it. */
export function Picture({ store, spots }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const [next, setNext] = useState(0);
  return (
    <div className="figure-stack xo-cnn-picture">
      <PixelGrid
        label={t.picture}
        name={t.picture}
        values={derived.input}
        fill={fills[params.coding]}
        frames={framesIn(spots, 'input')}
        pen={{
          label: t.picture,
          say: (row, column) =>
            `${t.cell(row + 1, column + 1)}: ${derived.input[row]![column]! > 0 ? t.ink : t.paper}`,
          inkAt: (row, column) => inkAt(params.picture, row, column),
          onTouch: (row, column, ink) =>
            set({ picture: painted(store.getState().params.picture, row, column, ink) }, 'paint'),
          onSettle: settle,
          holdsTouch: true,
        }}
      />
      <fieldset className="choice">
        <legend className="control-label">{t.start}</legend>
        <div className="run-buttons">
          <Button onPress={() => set({ picture: xoLetters.x, label: 'x' })}>X</Button>
          <Button onPress={() => set({ picture: xoLetters.o, label: 'o' })}>O</Button>
          <Button onPress={() => set({ picture: noInk })}>{t.empty}</Button>
          <Button
            onPress={() => {
              set(noisyPicture(next));
              setNext(next + 1);
            }}
          >
            {t.noisy}
          </Button>
        </div>
      </fieldset>
      <Controls table={table} store={store} only={['label']} />
    </div>
  );
}
