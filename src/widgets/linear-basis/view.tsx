import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useSettled } from '~/kit/use-settled';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Bars } from '~/plots/bars';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { classNames } from '~/ui/class-names';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { scoreComputation, vectorText } from './describe';
import { type LinearBasisProps, Mixing, rangeOf } from './mixing';
import { params as table } from './state';
import { texts } from './strings';

export function View({ store }: LinearBasisProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set, settle } = state;
  const { x } = params;
  const range = useSettled(store, rangeOf);
  const point = [x[0]!, x[1]!] as const;
  return (
    <>
      <div className="side-by-side">
        <Plane
          x={[-3.2, 3.2]}
          y={[-3.2, 3.2]}
          label={t.plane}
          xLabel="x₁"
          yLabel="x₂"
          handles={
            <Handle
              label={t.dataTip}
              at={point}
              step={table.x.step}
              tone="data"
              axisNames={['x₁', 'x₂']}
              say={(at) => t.say(vectorText(at), vectorText(derived.scores))}
              onMove={(to) => set({ x: to }, 'x')}
              onSettle={settle}
            />
          }
        >
          <Axes grid />
          <Arrow from={[0, 0]} to={[point[0], 0]} tone="w1" label="x₁" dashed />
          <Arrow from={[point[0], 0]} to={point} tone="w2" label="x₂" dashed />
          <Arrow to={point} tone="data" label="x" />
        </Plane>
        <Mixing store={store} />
      </div>
      <div className="side-by-side">
        <Bars
          label={t.scores}
          domain={[-range, range]}
          bars={derived.scores.map((score, c) => ({
            label: `${classNames[c]![locale]}${derived.winner === c ? ` · ${t.wins('').trim()}` : ''}`,
            value: score,
            tone: classTone(c),
            computation: scoreComputation(state, c),
          }))}
        />
        <Bars
          label={t.reach}
          bars={derived.targetDistances.map((distance, c) => ({
            label: classNames[c]![locale],
            value: distance,
            tone: classTone(c),
          }))}
        />
      </div>
      <p className="figure-note">{[t.nothing, t.parallel, t.spans][derived.rank]}</p>
      <Controls table={table} store={store} only={['x', 'classes', 'lockW']} />
      {!params.lockW && (
        <details className="figure-more">
          <summary>{t.values}</summary>
          <Controls table={table} store={store} only={['w1', 'w2']} entries={derived.scores.length} />
        </details>
      )}
    </>
  );
}
