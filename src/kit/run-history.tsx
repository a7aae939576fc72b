import { useStore } from 'zustand';
import { LineChart } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import { strings } from '~/ui/words';
import type { Frame } from './frames';
import type { FigureStore } from './state';

const texts = strings(
  { step: 'step', thisRun: 'this run', lastRun: 'run before' },
  { step: '걸음', thisRun: '이번 실행', lastRun: '지난 실행' },
);

/** One quantity of a run: its chart, its axis with unit, its colour, and how to read it. */
export interface RunCurve<P, Derived, Inner> {
  readonly label: string;
  readonly yLabel: string;
  readonly tone: Tone;
  read(frame: Frame<P, Derived, Inner>): number;
  readonly yScale?: 'linear' | 'log';
}

interface RunHistoryProps<P, Derived, Inner> {
  readonly store: FigureStore<P, Derived, Inner>;
  readonly curves: readonly RunCurve<P, Derived, Inner>[];
  /** Whether the run before can stand in the same chart: losses of different kinds have no common scale. */
  comparable(before: P, now: P): boolean;
}

/** What was measured at each step of this run, over the run before it. A point on a curve goes back to that step. */
export function RunHistory<P, Derived, Inner>({
  store,
  curves,
  comparable,
}: RunHistoryProps<P, Derived, Inner>) {
  const t = texts[useLocale()];
  const { run, params, inner, derived, play } = useStore(store);
  const now = run.frames.length > 0 ? run.frames : [{ params, inner, derived, step: 0 }];
  const first = run.previous[0];
  const before = first && comparable(first.params, params) ? run.previous : undefined;
  return (
    <div className="side-by-side">
      {curves.map(({ label, yLabel, tone, read, yScale }) => (
        <LineChart
          key={label}
          label={label}
          xLabel={t.step}
          yLabel={yLabel}
          series={[
            ...(before
              ? [{ label: t.lastRun, tone: 'soft' as const, ...curveOf(before, read), dashed: true }]
              : []),
            { label: t.thisRun, tone, ...curveOf(now, read) },
          ]}
          at={run.at}
          yScale={yScale}
          onScrub={play.seek}
        />
      ))}
    </div>
  );
}

const curveOf = <F extends { readonly step: number }>(frames: readonly F[], read: (frame: F) => number) => ({
  values: frames.map(read),
  steps: frames.map(({ step }) => step),
});
