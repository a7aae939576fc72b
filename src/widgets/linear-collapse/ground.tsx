import { useStore } from 'zustand';
import { useSettled } from '~/kit/use-settled';
import { formatNumber, formatVector } from '~/numerics/format';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { BentGrid } from '~/plots/bent-grid';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Label } from '~/plots/label';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { every, gridsOf, singleGrid, topRange } from './shapes';
import { negligible, pairOf, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const view = [-2.4, 2.4] as const;

/** The plane of inputs: the grid as it is, and two probes under the hand. */
export function Ground({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  return (
    <Plane
      x={view}
      y={view}
      label={t.before}
      yLabel={t.beforeHead}
      handles={(['u', 'v'] as const).map((name) => (
        <Handle
          key={name}
          label={t.probe(name)}
          at={pairOf(params[name])}
          step={table[name].step}
          tone="weights"
          axisNames={[t.horizontal, t.vertical]}
          say={(at) => t.say(formatVector(at), formatNumber(derived.probe.gap))}
          onMove={(to) => set({ [name]: to }, name)}
          onSettle={settle}
        />
      ))}
    >
      <BentGrid mesh={gridsOf(derived.floors)[0]!} every={every} />
      <Axes grid={false} />
      <Arrow to={pairOf(params.u)} tone="weights" label="u" />
      <Arrow to={pairOf(params.v)} tone="weights" label="v" />
    </Plane>
  );
}

/** The top of the tower: the grid as it arrives, the best single map dashed over it, and the two ways of a sum. */
export function Top({ store }: PartProps) {
  const t = texts[useLocale()];
  const { floors, probe, maxDiff, ...tower } = useStore(store, (state) => state.derived);
  const reach = useSettled(store, topRange);
  const apart = probe.gap >= negligible;
  return (
    <Plane x={[-reach, reach]} y={[-reach, reach]} label={t.after} yLabel={t.afterHead(floors.length)}>
      <BentGrid mesh={gridsOf(floors).at(-1)!} every={every} />
      {maxDiff >= negligible && (
        <g className="collapse-single">
          <BentGrid
            mesh={singleGrid({ floors, probe, maxDiff, ...tower })}
            every={2 * every}
            tone="soft"
            bare
          />
        </g>
      )}
      <Axes grid={false} />
      <Arrow to={probe.u} tone="weights" label="f(u)" />
      <Arrow to={probe.v} tone="weights" label="f(v)" />
      {apart && <Arrow from={probe.sum} to={probe.ofSum} tone="error" />}
      <Dots
        points={[
          { at: probe.sum, class: 3 },
          { at: probe.ofSum, class: 2 },
        ]}
      />
      <Label at={probe.ofSum} tone="class-2" anchor="above">
        f(u + v)
      </Label>
      {apart && (
        <Label at={probe.sum} tone="class-3" anchor="below">
          f(u) + f(v)
        </Label>
      )}
    </Plane>
  );
}
