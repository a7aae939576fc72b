import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { formatNumber } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { Scatter } from './scatter';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const [sample, setSample] = useState<number>();
  const { correct, confusion, predicted } = derived.evaluation;
  const computation = t.sum(confusion.map((row, c) => row[c]!).join(' + '), correct);
  return (
    <>
      <p className="figure-headline">
        <Explained computation={computation}>{correct}</Explained> {t.of(predicted.length)} {t.right} ·{' '}
        {t.loss} {formatNumber(derived.loss, 4)}
      </p>
      <div className="side-by-side">
        <Scatter store={store} sample={sample} onSample={setSample} />
        <div className="figure-stack">
          <Controls
            table={table}
            store={store}
            only={['data', 'model', ...(params.model === 'mlp' ? (['seed'] as const) : (['bias'] as const))]}
          />
          <Bars
            label={t.bars}
            domain={[0, predicted.length]}
            bars={[
              { label: t.now, value: correct, tone: 'prediction', computation },
              ...(derived.best
                ? [
                    {
                      label: t.bestBar,
                      value: derived.best.correct,
                      tone: 'soft' as const,
                      computation: t.bestHow,
                    },
                  ]
                : []),
            ]}
          />
          <div className="figure-row">
            <Stepper
              label={t.look}
              value={sample === undefined ? 0 : sample + 1}
              min={0}
              max={predicted.length}
              onChange={(number) => setSample(number === 0 ? undefined : number - 1)}
            />
            <p className="figure-note">{t.lookNote}</p>
          </div>
        </div>
      </div>
      <Controls table={table} store={store} only={['learningRate']} />
      <RunControls store={store} />
      <RunHistory
        store={store}
        comparable={(before, now) => before.data === now.data}
        curves={[
          { label: t.lossChart, yLabel: t.loss, tone: 'error', read: (frame) => frame.derived.loss },
          {
            label: t.countChart,
            yLabel: t.right,
            tone: 'prediction',
            read: (frame) => frame.derived.evaluation.correct,
          },
        ]}
      />
    </>
  );
}
