import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Axes } from '~/plots/axes';
import { Curve } from '~/plots/curve';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { curves, heightFor, stretchedSigmoid, tangentAt } from './curves';
import { reach, shownFunctions, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const axis = [-reach, reach] as const;
const slopeAxis = [-0.2, 1.2] as const;
const aspect = 1.55;

/** The curve with the probe on it, its tangent, and what it is compared with. */
export function ValuePlane({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const { fn, x, stretched } = params;
  const { other } = derived;
  const height = heightFor(other ? [fn, other.fn] : [fn]);
  return (
    <Plane
      x={axis}
      y={height}
      aspect={aspect}
      label={t.curve(shownFunctions[fn][locale])}
      xLabel="x"
      yLabel={t.valueAxis}
      handles={
        <Handle
          label={t.probe}
          at={[x, derived.value]}
          step={table.x.step}
          tone="prediction"
          axisNames={['x', t.valueAxis]}
          say={() => t.say(formatNumber(x), formatNumber(derived.value, 4), formatNumber(derived.slope, 4))}
          onMove={([to]) => set({ x: to }, 'x')}
          onSettle={settle}
        />
      }
    >
      <Axes />
      {other && <Curve points={curves[other.fn].value} tone="w2" label={shownFunctions[other.fn][locale]} />}
      <Curve points={curves[fn].value} tone="prediction" label={shownFunctions[fn][locale]} />
      {stretched && <Curve points={stretchedSigmoid} tone="class-0" dashed label="2σ(2x) − 1" />}
      <Curve points={tangentAt(x, derived)} tone="gradient" dashed label={t.tangent} />
      {other && <Dots points={[{ at: [x, other.value], class: -1 }]} />}
    </Plane>
  );
}

/** The slope at every x, the probe marked. */
export function SlopePlane({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const { fn, x } = params;
  const { other } = derived;
  return (
    <Plane
      x={axis}
      y={slopeAxis}
      aspect={aspect}
      label={t.slopes(shownFunctions[fn][locale])}
      xLabel="x"
      yLabel={t.slopeAxis}
    >
      <Axes />
      {other && <Curve points={curves[other.fn].slope} tone="w2" label={shownFunctions[other.fn][locale]} />}
      <Curve points={curves[fn].slope} tone="gradient" label={shownFunctions[fn][locale]} />
      <Dots
        points={[
          ...(other ? [{ at: [x, other.slope], class: -1 } as const] : []),
          { at: [x, derived.slope], class: -1, ring: true },
        ]}
      />
    </Plane>
  );
}
