import './style.css';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { SessionFooter } from '~/kit/session/session-footer';
import { useBeat } from '~/kit/use-beat';
import { formatCount } from '~/numerics/format';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { headline } from './describe';
import { Bank, Chosen, Tuning } from './inspect';
import { Learning } from './learning';
import { parameterCount } from './network';
import { SearchState } from './search-state';
import { params as table } from './state';
import { texts } from './strings';
import { SecondLayer, Units } from './units';
import { useStrongest } from './use-strongest';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useBeat(store, 80);
  const { derived, run } = state;
  const { view } = state.params;
  const strongest = useStrongest({
    parameters: derived.parameters,
    step: derived.step,
    seed: Math.round(state.params.seed),
  });
  const [first, second] = strongest.found?.layers ?? [];
  const { best, chosen } = derived;
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
      <Controls table={table} store={store} only={['view']} />
      {view === 'tuning' && <Tuning store={store} derived={derived} />}
      {view === 'classic' && (
        <>
          <Chosen derived={derived} />
          <Bank />
        </>
      )}
      {view === 'deeper' && <SecondLayer collages={second} />}
      {view === 'learning' && <Learning store={store} />}
      <Controls table={table} store={store} only={['seed']} />
      <p className="figure-note">{t.about(formatCount(parameterCount))}</p>
      <SessionFooter store={store} table={table} />
    </>
  );
}
