import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { passageAt, sumText, termsOf } from './probe';
import { texts } from './strings';
import type { PartProps } from './view-props';
import { type Neuron, neuronName } from './wiring';

interface GlanceProps extends PartProps {
  readonly neuron: Neuron;
}

/** What the neuron under the pointer computes at the probe, with the numbers put in. */
export function Glance({ store, neuron: { layer, unit } }: GlanceProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const passage = passageAt(derived, params.probe);
  const { preActivations, outputs } = passage.signals[layer]!;
  const z = preActivations[unit]!;
  const terms = termsOf({ derived }, passage, layer, unit);
  return (
    <div className="playground-glance">
      <p className="plot-title">
        {t.saysAtProbe(neuronName(derived, layer, unit, locale), formatNumber(outputs[unit]!, 3))}
      </p>
      <p className="figure-note">z = {sumText(terms, derived.layers[layer]!.bias[unit]!, z)}</p>
    </div>
  );
}
