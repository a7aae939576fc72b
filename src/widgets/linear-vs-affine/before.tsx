import { useStore } from 'zustand';
import { formatNumber, formatVector } from '~/numerics/format';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { MappedGrid } from '~/plots/mapped-grid';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { span } from './after';
import { pairOf, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const unit = [
  [1, 0],
  [0, 1],
] as const;

/** The plane of inputs: two points under the hand, and their mixture. */
export function Before({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const mixture = pairOf(derived.mixture);
  return (
    <Plane
      x={span}
      y={span}
      label={t.before}
      yLabel={t.beforeHead}
      handles={(['x', 'y'] as const).map((name) => (
        <Handle
          key={name}
          label={t.point(name)}
          at={pairOf(params[name])}
          step={table[name].step}
          tone="data"
          axisNames={[t.horizontal, t.vertical]}
          say={(at) => t.say(formatVector(at), formatNumber(derived.distance))}
          onMove={(to) => set({ [name]: to }, name)}
          onSettle={settle}
        />
      ))}
    >
      <MappedGrid columns={unit} shift={[0, 0]} />
      <Axes grid={false} />
      <Arrow to={unit[0]} tone="w1" label="(1, 0)" />
      <Arrow to={unit[1]} tone="w2" label="(0, 1)" />
      <Arrow to={pairOf(params.x)} tone="data" label="x" />
      <Arrow to={pairOf(params.y)} tone="data" label="y" />
      <Arrow to={mixture} tone="prediction" dashed label="αx + βy" />
      <Dots points={[{ at: [0, 0], class: -1 }]} />
    </Plane>
  );
}
