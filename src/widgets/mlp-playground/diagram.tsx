import { useState } from 'react';
import { useBeat } from '~/kit/use-beat';
import { planeFeatures } from '~/models/plane-features';
import { formatNumber } from '~/numerics/format';
import { type MapColumn, NetworkMap } from '~/plots/network-map';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { Stepper } from '~/ui/stepper';
import { classTone } from '~/ui/tone';
import { withDepth, withFeature, withNeurons } from './edits';
import { help } from './help';
import { layerLimit, neuronLimit } from './limits';

import { featurePicture, neuronPicture, picturesOf } from './pictures';
import { passageAt } from './probe';
import { texts } from './strings';
import { useHand } from './use-hand';
import type { PartProps } from './view-props';
import { handLimit, type Neuron, neuronName, wireName, wireSigns, wiresOf } from './wiring';

interface DiagramProps extends PartProps {
  /** The neuron whose computation is shown. */
  readonly chosen: Neuron | undefined;
  onChoose(neuron: Neuron | undefined): void;
  /** The pointer or the focus is on a neuron, or has left it. */
  onPoint(neuron: Neuron | undefined): void;
}

/** The network to be built by hand: inputs, neurons and layers come and go, weights are changed on their lines. */
export function Diagram({ store, chosen, onChoose, onPoint }: DiagramProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useBeat(store, 40);
  const { params, derived, set } = state;
  const hand = useHand(store);
  const { shape } = params;
  const [wire, setWire] = useState<number>();
  const [notice, setNotice] = useState('');
  const { spec, layers, features } = derived;
  const pictures = picturesOf(spec, layers, features);
  const { signals } = passageAt(derived, params.probe);
  const wires = wiresOf(derived);
  const picked = wire === undefined ? undefined : wires[wire];

  function toggleInput(feature: number) {
    const next = withFeature(features, planeFeatures.length, feature);
    setNotice(next ? '' : t.lastInput);
    if (next) set({ features: next });
  }

  const inputs: MapColumn = {
    id: 'inputs',
    head: <span>{t.inputs}</span>,
    nodes: planeFeatures.map(({ name }, i) => ({
      id: name,
      name,
      label: t.input(name, features.includes(i)),
      picture: featurePicture(i),
      faded: !features.includes(i),
      pressed: features.includes(i),
      onPress: () => toggleInput(i),
    })),
  };
  const others = spec.layers.map(({ units }, k): MapColumn => {
    const isOutput = k === spec.layers.length - 1;
    return {
      id: isOutput ? 'output' : `layer ${k + 1}`,
      head: isOutput ? (
        <span>{t.output}</span>
      ) : (
        <>
          <Button
            icon="minus"
            label={t.lessIn(k + 1)}
            disabled={units <= 1}
            onPress={() => set({ shape: withNeurons(shape, k, -1) })}
          />
          <Button
            icon="plus"
            label={t.moreIn(k + 1)}
            disabled={units >= neuronLimit}
            onPress={() => set({ shape: withNeurons(shape, k, 1) })}
          />
        </>
      ),
      nodes: Array.from({ length: units }, (_, unit) => ({
        id: `${k} ${unit}`,
        label: t.saysAtProbe(
          neuronName(derived, k, unit, locale),
          formatNumber(signals[k]!.outputs[unit]!, 3),
        ),
        picture: neuronPicture(pictures, k, unit),
        bias: layers[k]!.bias[unit]!,
        tone: isOutput && units > 1 ? classTone(unit) : 'ink',
        pressed: chosen?.layer === k && chosen.unit === unit,
        onPoint: (there) => onPoint(there ? { layer: k, unit } : undefined),
        onPress: () => {
          // The answer comes back to the large plane: the neuron has a place of its own now.
          onPoint(undefined);
          onChoose(chosen?.layer === k && chosen.unit === unit ? undefined : { layer: k, unit });
        },
      })),
    };
  });

  return (
    <div className="playground-diagram">
      <div className="figure-row">
        <Stepper
          label={t.layers}
          value={shape.length}
          min={0}
          max={layerLimit}
          onChange={(depth) => set({ shape: withDepth(shape, depth) })}
        />
        <span className="control-help">
          <Explained label={t.aboutLayers} computation={help.layers[locale]}>
            ?
          </Explained>
        </span>
        <p className="figure-note">{t.pressHint}</p>
      </div>
      <NetworkMap
        label={t.diagram}
        columns={[inputs, ...others]}
        wires={wires}
        nameOf={(i) => wireName(derived, wires[i]!, locale)}
        wiresLabel={t.wires}
        chosen={wire}
        onChoose={setWire}
        rows={neuronLimit}
        editor={
          picked && (
            <>
              <Slider
                label={wireSigns(derived, picked)}
                value={picked.weight}
                min={-handLimit}
                max={handLimit}
                step={0.05}
                onChange={(to) => hand.change(picked.column, picked.input, picked.to, to)}
                onSettle={hand.settle}
              />
              <Button kind="quiet" icon="close" label={t.close} onPress={() => setWire(undefined)} />
            </>
          )
        }
      />
      <p className="run-notice" role="status">
        {notice}
      </p>
    </div>
  );
}
