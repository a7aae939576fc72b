import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { cellOf } from './cell';
import { CellBench } from './cell-bench';
import { Legend } from './legend';
import { Result } from './result';
import { type Pointed, Scene } from './scene-view';
import { params as table } from './state';
import type { ConvShapesProps } from './view-props';

const steppers = {
  conv: ['channels', 'kernel', 'stride', 'padding', 'dilation', 'filters'],
  transposed: ['channels', 'kernel', 'stride', 'padding', 'dilation', 'filters', 'extra'],
  pool: ['channels', 'kernel', 'stride', 'padding'],
} as const;

export function View({ store }: ConvShapesProps) {
  const locale = useLocale();
  const { params, derived, set, settle } = useStore(store);
  const { layer } = derived;
  const [pointed, setPointed] = useState<Pointed>();
  // What a mouse only points at is shown, and forgotten.
  const cell = pointed && layer.out ? cellOf(layer, { ...params, ...pointed }) : derived.cell;
  return (
    <>
      <Controls table={table} store={store} only={['kind', 'size']} />
      <div className="conv-steppers">
        {steppers[params.kind].map((name) => (
          <Stepper
            key={name}
            label={table[name].label[locale]}
            value={Math.round(params[name])}
            min={table[name].min}
            max={table[name].max}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
      </div>
      <Scene
        layer={layer}
        cell={cell}
        onPoint={setPointed}
        onPress={(place) => {
          set(place);
          settle();
        }}
      />
      <Legend />
      <Result layer={layer} />
      {cell && <CellBench store={store} cell={cell} />}
    </>
  );
}
