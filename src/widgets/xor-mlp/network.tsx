import { useStore } from 'zustand';
import { probabilityAt } from '~/models/two-layer-net';
import { formatNumber } from '~/numerics/format';
import { NetworkDiagram } from '~/plots/network-diagram';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { outputComputation, unitComputation } from './describe';
import { sub, texts } from './strings';
import { unitTone } from './tones';
import type { LookProps } from './view-props';

/** The diagram with the numbers of the example in view, and how each comes about. */
export function Network({ store, look }: LookProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { net, points, places, logits } = state.derived;
  const sample = Math.min(look.sample, points.length - 1);
  const [x, h] = [points[sample]!, places[sample]!];
  const p = probabilityAt(net, h);
  const rows = Math.max(3, net.units.length);
  return (
    <div>
      <p className="plot-title">{t.network}</p>
      <NetworkDiagram
        label={t.network}
        aspect={5.4 / rows}
        columns={[
          x.map((value, i) => ({
            id: `x${i}`,
            text: formatNumber(value, 1),
            name: `x${sub(i)}`,
            tone: 'data' as const,
          })),
          net.units.map((_, j) => ({
            id: `h${j}`,
            text: formatNumber(h[j]!, 1),
            name: `h${sub(j)}`,
            tone: unitTone(j),
            press: {
              label: t.node(j, j === look.unit),
              pressed: j === look.unit,
              onPress: () => look.onUnit(j),
            },
          })),
          [{ id: 'y', text: formatNumber(p, 2), name: 'ŷ', tone: classTone(p > 0.5 ? 1 : 0) }],
        ]}
        edges={net.units.flatMap(({ w }, j) => [
          { from: 'x0', to: `h${j}`, weight: w[0] },
          { from: 'x1', to: `h${j}`, weight: w[1] },
          { from: `h${j}`, to: 'y', weight: net.v[j]! },
        ])}
      />
      <p className="figure-note">
        {h.map((value, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
          <span key={j}>
            h{sub(j)} ={' '}
            <Explained label={`h${sub(j)}`} computation={unitComputation(state, j, x)}>
              {formatNumber(value)}
            </Explained>
            ,{' '}
          </span>
        ))}
        ŷ ={' '}
        <Explained label={t.probability} computation={outputComputation(state, h, logits[sample]!)}>
          {formatNumber(p, 3)}
        </Explained>
      </p>
    </div>
  );
}
