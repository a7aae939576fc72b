import { useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import { stepLimit, tallyOf } from './tally';
import { useTally } from './use-tally';
import type { PartProps } from './view-props';

const batch = 20;

/** Twenty starts at a press: which of them solve XOR. Each can be looked at. */
export function TallyPanel({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, set } = useStore(store);
  const panel = useRef<HTMLDivElement>(null);
  const { trials, busy, ask, stop } = useTally(params, panel);
  const { count, solved, medianSteps } = tallyOf(trials);
  return (
    <div className="xor-tally" ref={panel}>
      <p className="plot-title">{t.tally}</p>
      <div className="figure-row">
        <Button icon={busy ? 'pause' : 'play'} onPress={() => (busy ? stop() : ask(batch))}>
          {busy ? t.stop : t.more(batch)}
        </Button>
        <p className="figure-note" role="status">
          {count > 0 && !busy && (
            <>
              <strong>{t.tallyLine(solved, count)}</strong>
              {medianSteps === undefined ? t.none : t.median(medianSteps)}
            </>
          )}
        </p>
      </div>
      {count > 0 && (
        <>
          <ol className="xor-trials">
            {trials.map(({ seed, steps }) => (
              <li key={seed}>
                <button
                  type="button"
                  className="xor-trial"
                  data-solved={steps !== undefined}
                  aria-pressed={seed === params.seed && params.weights.length === 0}
                  aria-label={steps === undefined ? t.trialStuck(seed) : t.trialSolved(seed, steps)}
                  title={steps === undefined ? t.trialStuck(seed) : t.trialSolved(seed, steps)}
                  onClick={() => set({ seed })}
                >
                  {steps === undefined ? '✕' : '✓'}
                </button>
              </li>
            ))}
          </ol>
          <p className="figure-note">{t.within(stepLimit(params))}</p>
        </>
      )}
    </div>
  );
}
