import { useStore } from 'zustand';
import { useSettled } from '~/kit/use-settled';
import { Axes } from '~/plots/axes';
import { Dots } from '~/plots/dots';
import { Label } from '~/plots/label';
import { Plane } from '~/plots/plane';
import { Region } from '~/plots/region';
import { Segments } from '~/plots/segments';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { texts } from './strings';
import type { PartProps } from './view-props';

const ranges = [1, 2, 4, 9];
// Every input has a row of its own, so that equal sums do not hide each other.
const rowHeight = (i: number) => 4 - i;

/** The same four inputs as the neuron sees them: one number each, cut at zero. */
export function Sums({ store }: PartProps) {
  const t = texts[useLocale()];
  const { rows, shown } = useStore(store, (state) => state.derived);
  const reach = useSettled(
    store,
    ({ derived }) => ranges.find((range) => derived.rows.every(({ z }) => Math.abs(z) <= range * 0.9)) ?? 9.5,
  );
  const y = [0.3, 4.7] as const;
  const strip = (from: number, to: number) =>
    [
      [from, y[0]],
      [to, y[0]],
      [to, y[1]],
      [from, y[1]],
    ] as const;
  return (
    <Plane x={[-reach, reach]} y={y} aspect={2.4} label={t.axis} xLabel={t.axisName}>
      <Region polygon={strip(-reach, 0)} tone={classTone(0)} />
      <Region polygon={strip(0, reach)} tone={classTone(1)} />
      <Axes grid={false} ticks={false} />
      <Segments
        tone="soft"
        pairs={rows.map(({ z }, i) => [
          [0, rowHeight(i)],
          [z, rowHeight(i)],
        ])}
      />
      <Dots
        size={7}
        points={rows.map((row, i) => ({
          at: [row.z, rowHeight(i)],
          class: row.target,
          wrong: !row.right,
          ring: row === shown,
        }))}
      />
      {rows.map(({ x, z }, i) => (
        <Label
          key={x.join('')}
          at={[z + (z > 0 ? 0.06 : -0.06) * reach, rowHeight(i)]}
          anchor={z > 0 ? 'start' : 'end'}
        >
          {x.join('')}
        </Label>
      ))}
    </Plane>
  );
}
