import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { StemPlot } from '~/plots/stem-plot';
import { useLocale } from '~/ui/locale';
import { layoutOf } from './layout';
import { Output } from './output';
import { Shaping } from './shaping';
import { params as table } from './state';
import { texts } from './strings';
import { slidName } from './sums';
import type { Conv1dProps } from './view-props';

/** x, h as it is rewritten, the products, and the result, one under the other on the same places. */
export function Samples({ store }: Conv1dProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { params, derived, set, settle } = state;
  const { places, values, x, h, products } = layoutOf(state);
  const replace = (name: 'x' | 'h') => ({
    ...table[name],
    onMove: (index: number, value: number) =>
      set({ [name]: params[name].with(index, value) }, `${name} ${index}`),
    onSettle: settle,
  });
  const name = slidName(params.flip);
  const hLabel = {
    x: t.hLater,
    h: t.h,
    flipped: params.flip ? t.hFlipped : t.h,
    shifted: t.hShifted(name),
  }[params.stage];
  return (
    <>
      <Controls table={table} store={store} only={['stage']} />
      <div className="side-by-side">
        <div className="figure-stack">
          <StemPlot
            label={t.x}
            stems={x}
            tone="data"
            xLabel="k"
            yLabel={t.x}
            drag={replace('x')}
            {...{ places, values: values.signals }}
          />
          <StemPlot
            label={hLabel}
            stems={h}
            tone="weights"
            xLabel="k"
            yLabel={hLabel}
            drag={replace('h')}
            {...{ places, values: values.signals }}
          />
          <Shaping store={store} />
        </div>
        <div className="figure-stack">
          <StemPlot
            label={t.products}
            stems={products}
            tone="target"
            xLabel="k"
            yLabel={t.products}
            note={
              params.stage !== 'shifted' ? t.noProducts : derived.terms.length === 0 ? t.outside : undefined
            }
            {...{ places, values: values.products }}
          />
          <Output store={store} />
        </div>
      </div>
    </>
  );
}
