import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { formatNumber } from '~/numerics/format';
import { LineChart } from '~/plots/line-chart';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { lessonText, weightsText } from './describe';
import { Scatter } from './scatter';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, inner, derived, run, play } = useStore(store);
  const [sample, setSample] = useState(0);
  const { course } = inner;
  const count = derived.examples.points.length;
  const { radius, margin, bound } = derived.bound;

  return (
    <>
      <Controls
        table={table}
        store={store}
        only={params.order === 'shuffled' ? ['data', 'order', 'seed'] : ['data', 'order']}
      />
      <p className="figure-headline">
        {t.epoch} <strong>{derived.epochs}</strong> · {t.updates} <strong>{course.updates}</strong> ·{' '}
        {t.wrong} <strong>{derived.wrong}</strong>
      </p>
      <div className="side-by-side">
        <Scatter store={store} sample={sample} onSample={setSample} />
        <div className="figure-stack">
          <p className="figure-note">
            <strong>{weightsText(course.perceptron)}</strong> · ‖w‖ = {formatNumber(derived.length)}
          </p>
          <p className="figure-note">{lessonText({ inner, derived }, locale)}</p>
          <p className="figure-note">
            {derived.settled ? `${t.settled} ` : ''}
            {Number.isFinite(bound)
              ? t.bound(formatNumber(radius), formatNumber(margin, 3), formatNumber(bound, 1))
              : t.noBound}
          </p>
          {/* The chart counts from 0, epochs from 1. */}
          {course.mistakesPerEpoch.length > 0 && (
            <LineChart
              label={t.epochs}
              xLabel={t.epoch}
              yLabel={t.mistakes}
              series={[
                { label: t.mistakes, tone: 'error', values: [Number.NaN, ...course.mistakesPerEpoch] },
              ]}
            />
          )}
          <div className="figure-row">
            <Stepper
              label={t.look}
              value={Math.min(sample + 1, count)}
              min={1}
              max={count}
              onChange={(number) => setSample(number - 1)}
            />
            <p className="figure-note">{t.lookNote}</p>
          </div>
        </div>
      </div>
      <RunControls store={store} />
      <div className="figure-row">
        <Button icon="step" onPress={() => play.advance(count - (course.seen % count), true)}>
          {t.epochButton}
        </Button>
      </div>
      {run.frames.length > 0 && (
        <RunHistory
          store={store}
          comparable={(before, now) => before.data === now.data}
          curves={[
            { label: t.wrongChart, yLabel: t.wrongAxis, tone: 'error', read: (frame) => frame.derived.wrong },
            {
              label: t.lengthChart,
              yLabel: t.lengthAxis,
              tone: 'weights',
              read: (frame) => frame.derived.length,
            },
          ]}
        />
      )}
    </>
  );
}
