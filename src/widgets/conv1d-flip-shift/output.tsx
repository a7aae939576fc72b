import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { WalkButton } from '~/kit/walk-button';
import { StemPlot } from '~/plots/stem-plot';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { layoutOf } from './layout';
import { params as table } from './state';
import { texts } from './strings';
import { outputComputation } from './sums';
import type { Conv1dProps } from './view-props';

/** The result, with the place that is being computed; and what moves that place. */
export function Output({ store }: Conv1dProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set, settle } = state;
  const { places, values, outputs } = layoutOf(state);
  const { n, first, full, sum } = derived;
  const last = first + Math.max(1, full.length) - 1;
  const go = (to: number) => set({ n: to, stage: 'shifted' }, 'n');
  const step = (to: number) => {
    go(to);
    settle();
  };
  return (
    <div className="figure-stack">
      <StemPlot
        label={t.outputKind(params.flip ? t.convolution : t.correlation)}
        stems={outputs}
        tone="prediction"
        xLabel="n"
        yLabel={t.output}
        note={sum === undefined ? t.empty : outputComputation(state, n)}
        {...{ places, values: values.outputs }}
      />
      <div className="figure-row conv-slide">
        <Button icon="minus" label={t.back} disabled={n <= first} onPress={() => step(n - 1)} />
        <Button icon="plus" label={t.forth} disabled={n >= last} onPress={() => step(n + 1)} />
        <Slider
          label={table.n.label[locale]}
          value={n}
          min={first}
          max={last}
          step={1}
          onChange={go}
          onSettle={settle}
        />
        <WalkButton
          label={t.slide}
          at={n - first + 1}
          last={last - first + 1}
          row={1}
          perSecond={1.5}
          onGo={(place) => go(first + place - 1)}
          onRest={settle}
        />
      </div>
      <Controls table={table} store={store} only={['part']} />
    </div>
  );
}
