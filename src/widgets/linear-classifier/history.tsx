import { useStore } from 'zustand';
import { LineChart } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import { type Classification, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** Loss and points right over the steps of this run, with the run before it; a click goes back to that step. */
export function History({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { run, params, derived, play } = useStore(store);
  const now = run.frames.length > 0 ? run.frames : [{ params, derived }];
  // Losses of different kinds have no common scale.
  const before = run.previous[0]?.params.loss === params.loss ? run.previous : [];
  const series = (read: (each: Classification) => number, tone: Tone) => [
    { label: t.thisRun, tone, values: now.map((frame) => read(frame.derived)) },
    ...(before.length > 0
      ? [
          {
            label: t.lastRun,
            tone: 'soft' as const,
            dashed: true,
            values: before.map((frame) => read(frame.derived)),
          },
        ]
      : []),
  ];
  return (
    <div className="side-by-side">
      <LineChart
        label={t.lossChart}
        xLabel={t.step}
        yLabel={table.loss.options[params.loss][locale]}
        series={series(({ loss }) => loss, 'error')}
        at={run.at}
        onScrub={play.seek}
      />
      <LineChart
        label={t.countChart}
        xLabel={t.step}
        yLabel={t.correct}
        series={series(({ evaluation }) => evaluation.correct, 'prediction')}
        at={run.at}
        onScrub={play.seek}
      />
    </div>
  );
}
