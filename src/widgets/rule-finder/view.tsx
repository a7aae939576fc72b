import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { formatNumber } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { answerComputation, lossComputation, ruleText } from './describe';
import { LinePlane } from './line-plane';
import { LossPlane } from './loss-plane';
import { asked, gradientDifference, largestRate, puzzle, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const now = { params, derived };
  return (
    <>
      <p className="figure-headline">
        {puzzle.map(([x, y]) => `${x} → ${y}`).join(' · ')} · {asked} →{' '}
        <Explained label={t.turn} computation={answerComputation(now)}>
          {formatNumber(derived.answer)}
        </Explained>
      </p>
      <p className="figure-note">
        {ruleText(params)} · {t.loss}{' '}
        <Explained label={t.loss} computation={lossComputation(now)}>
          {formatNumber(derived.loss, 4)}
        </Explained>
      </p>
      <div className="side-by-side">
        <LinePlane store={store} />
        <LossPlane store={store} />
      </div>
      <Controls table={table} store={store} only={['w', 'b', 'learningRate']} />
      <RunControls store={store} />
      <p className="figure-note">
        {t.slopes(formatNumber(derived.weightGradient, 3), formatNumber(derived.biasGradient, 3))}{' '}
        {t.gradientCheck(gradientDifference(params, derived).toExponential(0))}
        {params.learningRate > largestRate && ` ${t.tooLarge(formatNumber(largestRate, 4))}`}
      </p>
      <RunHistory
        store={store}
        comparable={() => true}
        curves={[
          { label: t.lossChart, yLabel: t.loss, tone: 'error', read: (frame) => frame.derived.loss },
          {
            label: t.answerChart,
            yLabel: t.answerAxis,
            tone: 'prediction',
            read: (frame) => frame.derived.answer,
          },
        ]}
      />
    </>
  );
}
