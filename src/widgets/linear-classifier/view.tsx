import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { useSettled } from '~/kit/use-settled';
import { gradientDifference } from '~/models/gradient-check';
import { formatNumber, formatPower, formatVector } from '~/numerics/format';
import { classNames } from '~/ui/class-names';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { Columns } from './columns';
import { ClassReadouts, Headline } from './readouts';
import { Scatter } from './scatter';
import { data, params as table } from './state';
import { texts } from './strings';
import { squaredDistance } from './table';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const [sample, setSample] = useState<number>();
  // Eighteen more losses: not while the hand is moving.
  const difference = useSettled(store, (state) =>
    gradientDifference(state.derived, data, state.params.loss, state.derived.gradient),
  );
  return (
    <>
      <Headline store={store} />
      <div className="side-by-side">
        <Scatter store={store} sample={sample} onSample={setSample} />
        <Columns store={store} sample={sample} />
      </div>
      <RunControls store={store} />
      {params.lock1 && params.lock2 && !params.bias && <p className="figure-note">{t.noMove}</p>}
      <Controls table={table} store={store} only={['loss', 'learningRate']} />
      <Controls table={table} store={store} only={['lock1', 'lock2', 'bias']} />
      <div className="figure-row">
        <Stepper
          label={t.look}
          value={sample === undefined ? 0 : sample + 1}
          min={0}
          max={data.points.length}
          onChange={(number) => setSample(number === 0 ? undefined : number - 1)}
        />
        <p className="figure-note">
          {sample === undefined
            ? t.none
            : t.point(
                formatVector(data.points[sample]!, 2),
                classNames[data.classes[sample]!]![locale],
                formatVector(derived.scores[sample]!, 2),
                formatNumber(squaredDistance(derived, sample), 3),
              )}
        </p>
      </div>
      <details className="figure-more">
        <summary>{t.values}</summary>
        <Controls table={table} store={store} only={params.bias ? ['w1', 'w2', 'b'] : ['w1', 'w2']} />
      </details>
      <RunHistory
        store={store}
        comparable={(before, now) => before.loss === now.loss}
        curves={[
          {
            label: t.lossChart,
            yLabel: table.loss.options[params.loss][locale],
            tone: 'error',
            read: (frame) => frame.derived.loss,
          },
          {
            label: t.countChart,
            yLabel: t.correct,
            tone: 'prediction',
            read: (frame) => frame.derived.evaluation.correct,
          },
        ]}
      />
      <ClassReadouts store={store} />
      <p className="figure-note">{t.gradientCheck(formatPower(difference))}</p>
    </>
  );
}
