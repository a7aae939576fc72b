import { useState } from 'react';
import { useStore } from 'zustand';
import type { ValuesOf } from '~/kit/params';
import { useSettled } from '~/kit/use-settled';
import type { ViewProps } from '~/kit/widget';
import { Arrow } from '~/plots/arrow';
import { Arrow3 } from '~/plots/arrow3';
import { Axes } from '~/plots/axes';
import { Handle } from '~/plots/handle';
import { Handle3 } from '~/plots/handle3';
import { Matrix } from '~/plots/matrix';
import { Plane } from '~/plots/plane';
import { Sheet3 } from '~/plots/sheet3';
import { Space } from '~/plots/space';
import { classNames } from '~/ui/class-names';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { vectorText } from './describe';
import { type LinearBasis, type Mixture, params as table } from './state';
import { texts } from './strings';

export type LinearBasisProps = ViewProps<ValuesOf<typeof table>, Mixture>;

// The cube and the square grow in these steps, so that their ticks stay round.
const ranges = [1, 2, 4, 8, 12];

/** How far both pictures of scores reach from the origin. */
export function rangeOf({ derived }: LinearBasis): number {
  const reach = Math.max(...[derived.w1, derived.w2, derived.terms[0], derived.scores].flat().map(Math.abs));
  return ranges.find((range) => reach <= range) ?? 12;
}

/** The chain x₁w₁, then x₂w₂, and their sum, in the space of two or three scores. */
export function Mixing({ store }: LinearBasisProps) {
  const classes = useStore(store, (state) => state.derived.scores.length);
  const range = useSettled(store, rangeOf);
  if (classes === 2) return <InPlane store={store} range={range} />;
  if (classes === 3) return <InSpace store={store} range={range} />;
  return <AsTable store={store} />;
}

/** Beyond three scores there is no picture in space; the columns stand side by side. */
function AsTable({ store }: LinearBasisProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { w1, w2 } = useStore(store, (state) => state.derived);
  return (
    <div className="figure-stack">
      <Matrix
        label="W"
        values={w1.map((entry, c) => [entry, w2[c]!])}
        rowLabels={w1.map((_, c) => classNames[c]![locale])}
        rowTones={w1.map((_, c) => classTone(c))}
        columnLabels={['w₁', 'w₂']}
        tones={['w1', 'w2']}
      />
      <p className="figure-note">{t.list}</p>
    </div>
  );
}

interface MixingProps extends LinearBasisProps {
  readonly range: number;
}

/** What both pictures need to move column `j` (0 or 1). */
function useColumns(store: LinearBasisProps['store']) {
  const locale = useLocale();
  const { params, derived, set, settle } = useStore(store);
  const t = texts[locale];
  return ([derived.w1, derived.w2] as const).map((column, j) => {
    const name = (['w1', 'w2'] as const)[j]!;
    return {
      name,
      column,
      label: t.column(j),
      disabled: params.lockW,
      step: table[name].step,
      say: (at: readonly number[]) => t.say(vectorText(at), vectorText(derived.scores)),
      onMove: (to: readonly number[]) => set({ [name]: [...to, ...params[name].slice(to.length)] }, name),
      onSettle: settle,
    };
  });
}

function InSpace({ store, range }: MixingProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived } = useStore(store);
  const [view, setView] = useState({ yaw: -40, pitch: 25 });
  const columns = useColumns(store);
  const solid = (values: readonly number[]) => values as readonly [number, number, number];
  const names = classNames.slice(0, 3).map((words) => words[locale]) as [string, string, string];
  return (
    <Space
      range={[-range, range]}
      axes={[
        { label: names[0], tone: classTone(0) },
        { label: names[1], tone: classTone(1) },
        { label: names[2], tone: classTone(2) },
      ]}
      label={t.space}
      view={view}
      onTurn={setView}
      handles={columns.map(({ name, column, ...handle }) => (
        <Handle3
          key={name}
          at={solid(column)}
          tone={name}
          min={table[name].min}
          max={table[name].max}
          axisNames={names}
          {...handle}
        />
      ))}
    >
      {derived.rank === 2 && <Sheet3 u={solid(derived.w1)} v={solid(derived.w2)} tone="soft" />}
      <Arrow3 to={solid(derived.terms[0])} tone="w1" dashed label="x₁w₁" />
      <Arrow3 from={solid(derived.terms[0])} to={solid(derived.scores)} tone="w2" dashed label="x₂w₂" />
      <Arrow3 to={solid(derived.w1)} tone="w1" label="w₁" />
      <Arrow3 to={solid(derived.w2)} tone="w2" label="w₂" />
      <Arrow3 to={solid(derived.scores)} tone="prediction" label={t.sum} />
    </Space>
  );
}

function InPlane({ store, range }: MixingProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived } = useStore(store);
  const columns = useColumns(store);
  const flat = (values: readonly number[]) => values as readonly [number, number];
  const names = classNames.slice(0, 2).map((words) => words[locale]) as [string, string];
  return (
    <Plane
      x={[-range, range]}
      y={[-range, range]}
      label={t.space}
      xLabel={names[0]}
      yLabel={names[1]}
      handles={columns.map(({ name, column, ...handle }) => (
        <Handle key={name} at={flat(column)} tone={name} axisNames={names} {...handle} />
      ))}
    >
      <Axes grid />
      <Arrow to={flat(derived.terms[0])} tone="w1" dashed label="x₁w₁" />
      <Arrow from={flat(derived.terms[0])} to={flat(derived.scores)} tone="w2" dashed label="x₂w₂" />
      <Arrow to={flat(derived.w1)} tone="w1" label="w₁" />
      <Arrow to={flat(derived.w2)} tone="w2" label="w₂" />
      <Arrow to={flat(derived.scores)} tone="prediction" label={t.sum} />
    </Plane>
  );
}
