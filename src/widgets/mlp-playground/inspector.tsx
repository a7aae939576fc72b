import { useMemo } from 'react';
import { useStore } from 'zustand';
import { activations } from '~/models/chain/activations';
import { formatNumber } from '~/numerics/format';
import { Axes } from '~/plots/axes';
import { HeatMap } from '~/plots/heat-map';
import { Plane } from '~/plots/plane';
import { signedShade } from '~/plots/shades';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { answerText } from './answers';
import { activationChoices } from './choices';
import { neuronPicture, picturesOf, span, valuesOf } from './pictures';
import { passageAt, subscript, sumText, termsOf } from './probe';
import { texts } from './strings';
import { useHand } from './use-hand';
import type { PartProps } from './view-props';
import { handLimit, type Neuron, neuronName } from './wiring';

interface InspectorProps extends PartProps {
  readonly neuron: Neuron;
  onClose(): void;
}

/** One neuron, large: what it says over the plane, how its number at the probe comes about, its weights to be changed. */
export function Inspector({ store, neuron: { layer, unit }, onClose }: InspectorProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const { spec, layers, features, examples } = derived;
  const picture = neuronPicture(picturesOf(spec, layers, features), layer, unit);
  const colour = useMemo(() => signedShade(picture.largest), [picture.largest]);
  const passage = passageAt(derived, params.probe);
  const terms = termsOf({ derived }, passage, layer, unit);
  const bias = layers[layer]!.bias[unit]!;
  const signals = passage.signals[layer]!;
  const [z, a] = [signals.preActivations[unit]!, signals.outputs[unit]!];
  const { activation } = spec.layers[layer]!;
  const name = neuronName(derived, layer, unit, locale);
  const isOutput = layer === spec.layers.length - 1;
  const hand = useHand(store);
  const change = (from: number | 'bias', to: number) => hand.change(layer, from, unit, to);
  const slider = { min: -handLimit, max: handLimit, step: 0.05, onSettle: hand.settle } as const;
  return (
    <section className="playground-inspector" aria-label={name}>
      <div className="playground-inspector-head">
        <p className="plot-title">{name}</p>
        <Button kind="quiet" icon="close" label={t.close} onPress={onClose} />
      </div>
      <div className="side-by-side">
        <div className="playground-portrait">
          <Plane
            x={span}
            y={span}
            label={t.saysAtProbe(name, formatNumber(a, 3))}
            xLabel="x₁"
            yLabel="x₂"
            field={<HeatMap values={valuesOf(picture)} columns={picture.columns} colour={colour} />}
          >
            <Axes />
          </Plane>
        </div>
        <div className="figure-stack">
          <p className="figure-note">
            {t.computation} x = ({formatNumber(params.probe[0]!)}, {formatNumber(params.probe[1]!)})
          </p>
          <p className="playground-sum">
            z = {terms.map(({ name: source }, i) => `w${subscript(i + 1)}·${source}`).join(' + ')} + b
            <br />= {sumText(terms, bias, z)}
          </p>
          <p className="playground-sum">
            {isOutput && activation === 'identity' ? (
              <Explained computation={t.weightedSum(formatNumber(z, 4))}>
                {answerText(passage.answer, examples.classCount, locale)}
              </Explained>
            ) : (
              `a = ${t.activated(isOutput ? 'σ' : nameOf(activation, locale), formatNumber(z, 3), formatNumber(a, 4))}`
            )}
            {!isOutput && (
              <span className="figure-note">
                {' '}
                {t.slope(formatNumber(activations[activation].derivative(z), 4))}
              </span>
            )}
          </p>
          <fieldset className="controls-list">
            <legend>{t.handled}</legend>
            {terms.map((term, i) => (
              <Slider
                key={term.name}
                label={`w${subscript(i + 1)}, ${term.name}`}
                value={term.weight}
                {...slider}
                onChange={(to) => change(i, to)}
              />
            ))}
            <Slider label={`b, ${t.bias}`} value={bias} {...slider} onChange={(to) => change('bias', to)} />
          </fieldset>
        </div>
      </div>
    </section>
  );
}

const nameOf = (activation: keyof typeof activationChoices, locale: 'en' | 'ko') =>
  activationChoices[activation][locale];
