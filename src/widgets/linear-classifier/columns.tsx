import { useState } from 'react';
import { useStore } from 'zustand';
import { useSettled } from '~/kit/use-settled';
import { formatVector } from '~/numerics/format';
import { Arrow3 } from '~/plots/arrow3';
import { Dots3 } from '~/plots/dots3';
import { Handle3 } from '~/plots/handle3';
import { Segments3 } from '~/plots/segments3';
import { Sheet3 } from '~/plots/sheet3';
import { Space } from '~/plots/space';
import { classNames } from '~/ui/class-names';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { data, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

type Point3 = readonly [number, number, number];

const targets: readonly Point3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const names = ['w1', 'w2'] as const;

/** The space of scores: the two columns under the hand, what the gradient wants of them, the targets. */
export function Columns({ store, sample }: PartProps & { readonly sample: number | undefined }) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const [view, setView] = useState({ yaw: -40, pitch: 25 });
  const range = useSettled(store, ({ params }) => {
    const reach = Math.max(1, ...params.w1.map(Math.abs), ...params.w2.map(Math.abs));
    return [1.25, 2.5, 5].find((limit) => reach <= limit) ?? 5;
  });
  const classes = classNames.slice(0, 3).map((words) => words[locale]) as [string, string, string];
  const columns = names.map((name) => params[name] as unknown as Point3);
  // What one step of gradient descent would add, before the learning rate: −∂L/∂w_j.
  const pulls = columns.map(
    (column, j) =>
      column.map((entry, c) => entry - derived.gradient.weightsGradient[c]![j]!) as unknown as Point3,
  );
  const scores = sample === undefined ? undefined : (derived.scores[sample] as unknown as Point3);
  return (
    <Space
      range={[-range, range]}
      axes={[
        { label: classes[0], tone: classTone(0) },
        { label: classes[1], tone: classTone(1) },
        { label: classes[2], tone: classTone(2) },
      ]}
      label={t.space}
      view={view}
      onTurn={setView}
      handles={names.map((name, j) => (
        <Handle3
          key={name}
          label={t.column(j)}
          at={columns[j]!}
          tone={name}
          step={table[name].step}
          min={table[name].min}
          max={table[name].max}
          axisNames={classes}
          disabled={params[`lock${(j + 1) as 1 | 2}`]}
          say={(at) => t.say(formatVector(at, 2), derived.evaluation.correct)}
          onMove={(to) => set({ [name]: to }, name)}
          onSettle={settle}
        />
      ))}
    >
      <Sheet3 u={columns[0]!} v={columns[1]!} tone="soft" />
      {scores && <Segments3 pairs={[[scores, targets[data.classes[sample!]!]!]]} tone="error" dashed />}
      <Dots3 points={targets.map((at, c) => ({ at, class: c, label: `e${'₁₂₃'[c]}` }))} />
      {scores && <Arrow3 to={scores} tone="prediction" label="Wx" />}
      {columns.map((column, j) => (
        <Arrow3
          key={names[j]}
          from={column}
          to={pulls[j]!}
          tone="gradient"
          dashed
          label={`−∂L/∂w${'₁₂'[j]}`}
        />
      ))}
      {columns.map((column, j) => (
        <Arrow3 key={names[j]} to={column} tone={names[j]!} label={`w${'₁₂'[j]}`} />
      ))}
    </Space>
  );
}
