import { useStore } from 'zustand';
import type { BackendChoice } from '~/training/protocol';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import type { FigureStore } from '../state';
import { texts } from './texts';

/** What has gone wrong with the work behind a figure, and ways on. */
export function Trouble<P, Derived, Inner>({ store }: { readonly store: FigureStore<P, Derived, Inner> }) {
  const t = texts[useLocale()];
  const trouble = useStore(store, (state) => state.session?.trouble);
  const { play, params, set } = store.getState();
  if (!trouble || !play.session) return null;
  const { retry, wait, moveIn } = play.session;
  const { kind } = trouble;
  const { backend } = params as { readonly backend?: BackendChoice };
  const elsewhere = () => {
    set({ backend: 'fused' } as unknown as Partial<P>);
    retry();
  };
  return (
    <div className="session-trouble" role="alert">
      <p>{t[kind]}</p>
      <div className="run-buttons">
        {kind === 'silent' && (
          <Button kind="primary" onPress={wait}>
            {t.wait}
          </Button>
        )}
        <Button kind={kind === 'silent' ? 'plain' : 'primary'} onPress={retry}>
          {kind === 'load' ? t.retry : t.restart}
        </Button>
        {backend !== undefined && trouble.backend !== undefined && trouble.backend !== 'fused' && (
          <Button onPress={elsewhere}>{t.elsewhere}</Button>
        )}
        {kind !== 'memory' && <Button onPress={moveIn}>{t.inPage}</Button>}
      </div>
    </div>
  );
}
