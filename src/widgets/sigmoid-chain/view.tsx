import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber, formatSize } from '~/numerics/format';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { Derivatives } from './derivatives';
import { Neuron } from './neuron';
import { allWeights, centredSwitched, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const { weights, links } = derived;
  return (
    <>
      <div className="figure-row">
        <Controls table={table} store={store} only={['n', 'x']} />
        <Button pressed={params.centred} onPress={() => set(centredSwitched({ params, derived }))}>
          {t.centre}
        </Button>
      </div>
      <ol className="chain" aria-label={t.chain}>
        {links.map((_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place in the chain
          <Neuron key={i} store={store} k={i + 1} />
        ))}
      </ol>
      <p className="figure-headline">
        y = {formatNumber(derived.y, 4)} · {t.ratio} {formatSize(derived.ratio)}
      </p>
      <Slider
        label={t.everywhere}
        value={weights[0]!}
        min={table.w.min}
        max={table.w.max}
        step={table.w.step}
        onChange={(weight) => set(allWeights(params, weight), 'all weights')}
        onSettle={settle}
      />
      <Derivatives store={store} />
      <details className="figure-more">
        <summary>{t.biases}</summary>
        <Controls table={table} store={store} only={['b']} entries={links.length} />
      </details>
    </>
  );
}
