import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { flatNet } from '~/models/two-layer-net';
import { Matrix } from '~/plots/matrix';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { params as table, weightLimit } from './params';
import { sub, texts } from './strings';
import { unitTone } from './tones';
import { fitted, typed } from './units';
import type { PartProps } from './view-props';

/** Every weight as a number to type, and the output neuron fitted at a press. */
export function Numbers({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { net } = derived;
  return (
    <details className="figure-more">
      <summary>{t.numbers}</summary>
      <div className="figure-stack">
        <Matrix
          label={t.weights}
          values={net.units.map(({ w, b }, j) => [...w, b, net.v[j]!])}
          rowLabels={net.units.map((_, j) => `h${sub(j)}`)}
          rowTones={net.units.map((_, j) => unitTone(j))}
          columnLabels={['w₁', 'w₂', 'b', 'v']}
          limits={[-weightLimit, weightLimit]}
          onEdit={(row, column, to) => set(typed(derived, row, column, to))}
        />
        <Matrix
          label={t.output}
          values={[[net.c]]}
          columnLabels={['c']}
          limits={[-weightLimit, weightLimit]}
          onEdit={(_, __, to) => set(typed(derived, net.units.length, 0, to))}
        />
        <div className="figure-row">
          <Button onPress={() => set({ weights: flatNet(fitted(params, net)) })}>{t.fit}</Button>
          <Controls table={table} store={store} only={['adapt']} />
        </div>
      </div>
    </details>
  );
}
