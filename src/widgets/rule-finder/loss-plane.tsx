import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { clipSegment } from '~/plots/clip';
import { Contours } from '~/plots/contours';
import { Curve } from '~/plots/curve';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { type RuleFinder, rings, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const valley = { x: [table.w.min, table.w.max], y: [table.b.min, table.b.max] } as const;

const placesOf = (frames: readonly { readonly params: RuleFinder['params'] }[]) =>
  frames.map(({ params }) => [params.w, params.b] as const);

/** The places far enough from each other to be seen as steps; many small ones are a line. */
function apart(places: readonly (readonly [number, number])[]) {
  const kept: (readonly [number, number])[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (!last || Math.hypot(place[0] - last[0], (place[1] - last[1]) / 2) > 0.3) kept.push(place);
  }
  return kept;
}

/** Every rule as a point: rings of equal loss, where the present rule stands, and the way it came. */
export function LossPlane({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, run, set, settle } = useStore(store);
  const at = [params.w, params.b] as const;
  const next = [
    params.w - params.learningRate * derived.weightGradient,
    params.b - params.learningRate * derived.biasGradient,
  ] as const;
  // A step that would leave the picture is drawn as far as its edge.
  const seen = clipSegment(at, next, valley);
  const trail = placesOf(run.frames.slice(0, run.at + 1));
  return (
    <Plane
      {...valley}
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
      <Dots points={apart(trail).map((place) => ({ at: place, class: 4 }))} size={2.5} />
      <Arrow from={at} to={seen?.[1] ?? at} tone="gradient" label="−η∇L" />
    </Plane>
  );
}
