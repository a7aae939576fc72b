import { useBeat } from '~/kit/use-beat';
import { LineChart } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import { learnTexts } from './learn-strings';
import { curvesOf } from './learning';
import type { PartProps } from './view-props';

/** How the loss fell and the share of right answers rose, and the way back to any step. */
export function Curves({ store }: PartProps) {
  const t = learnTexts[useLocale()];
  const { params, inner, run, play } = useBeat(store, 120);
  const { losses, tests } = curvesOf(inner, params);
  return (
    <div className="side-by-side">
      <LineChart
        label={t.accuracyCurve}
        xLabel={t.step}
        yLabel={t.share}
        series={[
          {
            label: params.test === 'files' ? t.testFiles : t.testGenerated,
            tone: 'prediction',
            values: tests.map(({ accuracy }) => accuracy),
            steps: tests.map((test) => test.step),
          },
        ]}
        at={run.at}
        onScrub={play.seek}
      />
      <LineChart
        label={t.lossCurve}
        xLabel={t.step}
        yLabel={t.nats}
        series={[{ label: t.loss, tone: 'data', ...losses }]}
        at={run.at}
        onScrub={play.seek}
      />
    </div>
  );
}
