import { useState } from 'react';
import { columnOf } from '~/numerics/product';
import { scale } from '~/numerics/vector';
import { Arrow3 } from '~/plots/arrow3';
import { Space } from '~/plots/space';
import { useLocale } from '~/ui/locale';
import { toneOf } from './blocks';
import type { MatmulLens } from './state';
import type { Story } from './story';
import { texts } from './strings';

type Point3 = readonly [number, number, number];
const ranges = [3, 6, 9, 18];

interface ArrowsProps {
  readonly state: MatmulLens;
  readonly story: Story;
}

/** The columns of A, how much of each goes into this column of AB, and their mixture. */
export function Arrows({ state: { derived }, story }: ArrowsProps) {
  const t = texts[useLocale()];
  const [view, setView] = useState({ yaw: 40, pitch: 25 });
  const solid = (values: readonly number[]) => values as unknown as Point3;
  const columns = story.parts.map(({ k }) => columnOf(derived.a, k));
  const [first] = story.parts.map(({ factor = 0 }, n) => scale(columns[n]!, factor));
  const mixture = story.result.map(([entry]) => entry!);
  const reach = Math.max(...[...columns, first!, mixture].flat().map(Math.abs));
  const range = ranges.find((limit) => reach <= limit) ?? 18;
  return (
    <Space
      range={[-range, range]}
      axes={[
        { label: t.axis(1), tone: 'soft' },
        { label: t.axis(2), tone: 'soft' },
        { label: t.axis(3), tone: 'soft' },
      ]}
      label={t.space}
      view={view}
      onTurn={setView}
    >
      <Arrow3 to={solid(first!)} tone="w1" dashed />
      <Arrow3 from={solid(first!)} to={solid(mixture)} tone="w2" dashed />
      {columns.map((column, k) => (
        <Arrow3 key={toneOf(k)} to={solid(column)} tone={toneOf(k)} label={`a${'₁₂'[k]}`} />
      ))}
      <Arrow3 to={solid(mixture)} tone="prediction" label={t.mixture(story.columns[0]! + 1)} />
    </Space>
  );
}
