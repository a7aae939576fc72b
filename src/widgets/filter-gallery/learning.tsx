import { RunHistory } from '~/kit/run-history';
import { useBeat } from '~/kit/use-beat';
import { LineChart } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import { smoothnessIn } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** How smooth the filters have become, and how well the network reads, step by step. */
export function Learning({ store }: PartProps) {
  const t = texts[useLocale()];
  const { run, inner: now } = useBeat(store, 80);
  const tests = (run.frames.at(-1)?.inner ?? now).report?.record.tests ?? [];
  return (
    <div className="side-by-side">
      <RunHistory
        store={store}
        comparable={() => true}
        curves={[
          {
            label: t.smooth,
            yLabel: t.smoothAxis,
            tone: 'weights',
            read: ({ inner }) => smoothnessIn(inner),
          },
        ]}
      />
      <LineChart
        label={t.accuracy}
        xLabel={t.step}
        yLabel={t.accuracyAxis}
        series={[
          {
            label: t.accuracyAxis,
            tone: 'prediction',
            values: tests.map(({ accuracy }) => accuracy),
            steps: tests.map(({ step }) => step),
          },
        ]}
        at={run.at}
        onScrub={store.getState().play.seek}
      />
    </div>
  );
}
