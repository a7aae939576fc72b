import './style.css';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { SessionFooter } from '~/kit/session/session-footer';
import { useBeat } from '~/kit/use-beat';
import { formatNumber } from '~/numerics/format';
import { LineChart } from '~/plots/line-chart';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { headline } from './describe';
import { Bank, Chosen, Tuning } from './inspect';
import { parameterCount } from './network';
import { SearchState } from './search-state';
import { smoothnessIn, params as table } from './state';
import { texts } from './strings';
import { SecondLayer, Units } from './units';
import { useStrongest } from './use-strongest';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useBeat(store, 80);
  const { derived, inner, run } = state;
  const strongest = useStrongest({
    parameters: derived.parameters,
    step: derived.step,
    seed: Math.round(state.params.seed),
  });
  const [first, second] = strongest.found?.layers ?? [];
  const { best, chosen } = derived;
  const tests = (run.frames.at(-1)?.inner ?? inner).report?.record.tests ?? [];
  return (
    <>
      <RunControls store={store} />
      <p className="figure-headline">{headline(derived, locale)}</p>
      <Units store={store} derived={derived} collages={first} />
      <SearchState strongest={strongest} step={derived.step} isLearning={run.playing} />
      <p className="figure-note">{t.note}</p>
      {best !== undefined && best !== chosen && (
        <div className="run-buttons">
          <Button onPress={() => store.getState().set({ unit: best + 1 })}>{t.goBest(best + 1)}</Button>
        </div>
      )}
      <Chosen derived={derived} />
      <Tuning store={store} derived={derived} />
      <Bank />
      <SecondLayer collages={second} />
      <div className="side-by-side">
        <RunHistory
          store={store}
          comparable={() => true}
          curves={[
            {
              label: t.smooth,
              yLabel: t.smoothAxis,
              tone: 'weights',
              read: ({ inner: then }) => smoothnessIn(then),
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
      <Controls table={table} store={store} only={['seed']} />
      <p className="figure-note">{t.about(formatNumber(parameterCount, 0))}</p>
      <SessionFooter store={store} table={table} />
    </>
  );
}
