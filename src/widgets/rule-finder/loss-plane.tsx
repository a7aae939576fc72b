import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Contours } from '~/plots/contours';
import { Curve } from '~/plots/curve';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { type RuleFinder, rings, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const placesOf = (frames: readonly { readonly params: RuleFinder['params'] }[]) =>
  frames.map(({ params }) => [params.w, params.b] as const);

/** Every rule as a point: rings of equal loss, where the present rule stands, and the way it came. */
export function LossPlane({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, run, set, settle } = useStore(store);
  const at = [params.w, params.b] as const;
  const next = [
    params.w - params.learningRate * derived.weightGradient,
    params.b - params.learningRate * derived.biasGradient,
  ] as const;
  const trail = placesOf(run.frames.slice(0, run.at + 1));
  return (
    <Plane
      x={[table.w.min, table.w.max]}
      y={[table.b.min, table.b.max]}
      aspect={1}
      label={t.valley}
      xLabel="w"
      yLabel="b"
      handles={
        <Handle
          label={t.guess}
          at={at}
          step={table.w.step}
          tone="weights"
          axisNames={['w', 'b']}
          say={() => t.sayRule(formatNumber(params.w), formatNumber(params.b), formatNumber(derived.loss))}
          onMove={([w, b]) => set({ w, b }, 'rule')}
          onSettle={settle}
        />
      }
    >
      <Axes />
      <Contours levels={rings} format={String} />
      <Curve points={placesOf(run.previous)} tone="soft" dashed />
      <Curve points={trail} tone="weights" />
      <Dots points={trail.slice(0, 200).map((place) => ({ at: place, class: 4 }))} size={2.5} />
      <Arrow from={at} to={next} tone="gradient" label="−η∇L" />
    </Plane>
  );
}
