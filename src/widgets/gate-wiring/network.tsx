import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Matrix } from '~/plots/matrix';
import { NetworkDiagram } from '~/plots/network-diagram';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { agreement, sourceName } from './describe';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The circuit as layers of step neurons: a diagram with the signals in it, and the matrices. */
export function Network({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived, params } = useStore(store);
  const { layers, activity, shown } = derived;
  const idOf = (layer: number, unit: number) => `${layer}:${unit}`;
  const nameOf = ({ source, passes }: { source: number; passes: boolean }) =>
    `${passes ? '= ' : ''}${sourceName(derived, source, locale)}`;
  const rows = Math.max(2, ...layers.map(({ units }) => units.length));
  return (
    <div className="figure-stack">
      <NetworkDiagram
        label={t.network(layers.length)}
        aspect={(1.6 * (layers.length + 1)) / rows}
        columns={[
          shown.x.map((value, i) => ({
            id: idOf(0, i),
            text: String(value),
            name: `x${'₁₂'[i]}`,
            tone: 'data' as const,
          })),
          ...layers.map(({ units }, k) =>
            units.map((unit, i) => ({
              id: idOf(k + 1, i),
              text: String(activity[k]![i]),
              name: nameOf(unit),
              tone: classTone(activity[k]![i]!),
            })),
          ),
        ]}
        edges={layers.flatMap(({ weights }, k) =>
          weights.flatMap((row, i) =>
            row.flatMap((weight, j) =>
              weight === 0
                ? []
                : [{ from: idOf(k, j), to: idOf(k + 1, i), weight, text: formatNumber(weight, 1) }],
            ),
          ),
        )}
      />
      <p className="figure-note">
        {t.network(layers.length)}. {t.agrees(agreement(derived))}
        {layers.some(({ units }) => units.some(({ passes }) => passes)) && ` ${t.handsOn}`}
      </p>
      <div className="wiring-matrices">
        {layers.map(({ weights, bias, units }, k) => (
          <Matrix
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its depth
            key={`${k} ${params.kinds.length}`}
            label={t.layer(k + 1)}
            values={weights.map((row, i) => [...row, bias[i]!])}
            rowLabels={units.map(nameOf)}
            columnLabels={[...(k === 0 ? ['x₁', 'x₂'] : layers[k - 1]!.units.map(nameOf)), 'b']}
          />
        ))}
      </div>
    </div>
  );
}
