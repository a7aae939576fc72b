import { useStore } from 'zustand';
import { LineChart } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The loss over the steps of this run and of the one before it; a click goes back to that step. */
export function History({ store }: PartProps) {
  const t = texts[useLocale()];
  const { run, derived, play } = useStore(store);
  const lossesOf = (frames: typeof run.frames) => frames.map((frame) => frame.derived.loss);
  const now = run.frames.length > 0 ? lossesOf(run.frames) : [derived.loss];
  return (
    <LineChart
      label={t.lossChart}
      xLabel={t.step}
      yLabel={t.loss}
      yScale="log"
      series={[
        { label: t.thisRun, tone: 'error', values: now },
        ...(run.previous.length > 0
          ? [{ label: t.lastRun, tone: 'soft' as const, dashed: true, values: lossesOf(run.previous) }]
          : []),
      ]}
      at={run.at}
      onScrub={play.seek}
    />
  );
}
