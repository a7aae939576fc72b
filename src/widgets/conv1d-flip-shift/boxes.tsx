import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { Axes } from '~/plots/axes';
import { Curve } from '~/plots/curve';
import { Dots } from '~/plots/dots';
import { Label } from '~/plots/label';
import { Plane } from '~/plots/plane';
import { Region } from '~/plots/region';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { corners, resultCurve } from './box-shapes';
import { params as table } from './state';
import { texts } from './strings';
import { areaComputation } from './sums';
import type { Conv1dProps } from './view-props';

/** Two boxes instead of samples: sums become areas. */
export function Boxes({ store }: Conv1dProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { params, derived } = state;
  const { f, g, both, tops } = corners(state);
  return (
    <>
      <div className="side-by-side">
        <Plane x={[-3.2, 5]} y={[-0.2, 1.4]} aspect={2.2} label={t.overlapTitle} xLabel="τ" yLabel="f(τ), g">
          <Axes />
          <Region polygon={both} tone="target" hatched />
          <Curve points={f} tone="data" />
          <Curve points={g} tone="weights" dashed />
          <Label at={tops.f} tone="data" anchor="above">
            f(τ)
          </Label>
          <Label at={tops.g} tone="weights" anchor="above">
            {params.flip ? 'g(t−τ)' : 'g(τ−t)'}
          </Label>
        </Plane>
        <Plane x={[-2, 4]} y={[-0.2, 2.2]} aspect={2.2} label={t.boxResult} xLabel={t.shift} yLabel={t.area}>
          <Axes />
          <Curve points={resultCurve(params)} tone="prediction" />
          <Dots points={[{ at: [params.t, derived.overlap.area], class: -1, ring: true }]} />
        </Plane>
      </div>
      <p className="figure-headline">
        <Explained computation={areaComputation(state)}>
          {t.areaIs(formatNumber(derived.overlap.area))}
        </Explained>
      </p>
      <Controls table={table} store={store} only={['t', 'a', 'b']} />
    </>
  );
}
