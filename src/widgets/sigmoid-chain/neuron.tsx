import { useStore } from 'zustand';
import { formatNumber, formatSize } from '~/numerics/format';
import type { Point } from '~/numerics/polygon';
import { Axes } from '~/plots/axes';
import { Curve } from '~/plots/curve';
import { Handle } from '~/plots/handle';
import { Label } from '~/plots/label';
import { Plane } from '~/plots/plane';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { outputComputation, slopeComputation, sumComputation } from './describe';
import { subscript } from './names';
import { curve, pointMoved, reach, shownAt, tangentAt } from './operating-point';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

interface NeuronProps extends PartProps {
  /** The layer, from 1. */
  readonly k: number;
}

const span: Point = [-reach, reach];
const levels: Point = [-0.2, 1.2];
const ceiling: Point[] = [
  [-reach, 1],
  [reach, 1],
];

/** One layer: its weight, the sigmoid with the point at which it works, and what comes of it. */
export function Neuron({ store, k }: NeuronProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const link = derived.links[k - 1]!;
  const sub = subscript(k);
  const [z, a, slope] = [formatNumber(link.z), formatSize(link.output), formatSize(link.slope)];
  return (
    <li className="neuron">
      <Slider
        label={`w${sub}`}
        value={derived.weights[k - 1]!}
        min={table.w.min}
        max={table.w.max}
        step={table.w.step}
        onChange={(weight) => set({ w: params.w.with(k - 1, weight) }, `w${k}`)}
        onSettle={settle}
      />
      <Plane
        x={span}
        y={levels}
        aspect={1.5}
        bare
        label={t.neuron(k)}
        handles={
          <Handle
            label={t.point(k)}
            at={shownAt(link)}
            step={0.1}
            tone="gradient"
            shape="dot"
            axisNames={[`z${sub}`, `a${sub}`]}
            say={() => t.say(z, a, slope)}
            onMove={(to) => set(pointMoved({ params, derived }, k, to), `point ${k}`)}
            onSettle={settle}
          />
        }
      >
        <Axes grid={false} ticks={false} />
        <Curve points={ceiling} tone="soft" dashed />
        <Curve points={curve} tone="soft" />
        <Curve points={tangentAt(link)} tone="gradient" />
        <Label at={[reach, 0]} tone="soft" anchor="end">{`z${sub}`}</Label>
        <Label at={[0, 1]} tone="soft" anchor="end">{`a${sub}`}</Label>
      </Plane>
      <dl className="neuron-numbers">
        <div>
          <dt>z{sub}</dt>
          <dd>
            <Explained label={`z${sub}`} computation={sumComputation({ derived }, k)}>
              {z}
            </Explained>
          </dd>
        </div>
        <div>
          <dt>a{sub}</dt>
          <dd>
            <Explained label={`a${sub}`} computation={outputComputation({ derived }, k)}>
              {a}
            </Explained>
          </dd>
        </div>
        <div>
          <dt>σ′(z{sub})</dt>
          <dd>
            <Explained label={`σ′(z${sub})`} computation={slopeComputation({ derived }, k)}>
              {slope}
            </Explained>
          </dd>
        </div>
      </dl>
    </li>
  );
}
