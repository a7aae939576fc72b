import { useStore } from 'zustand';
import { useLocale } from '~/ui/locale';
import { Controls } from '../controls';
import type { ParamTable, ValuesOf } from '../params';
import type { FigureStore } from '../state';
import { texts } from './texts';

interface SessionFooterProps<T extends ParamTable, Derived, Inner> {
  readonly store: FigureStore<ValuesOf<T>, Derived, Inner>;
  /** The widget's table; with a `backend` of `backendParam()` in it, the reader can choose. */
  readonly table: T;
}

/** Where a session computes, how fast, and the choice of another place. */
export function SessionFooter<T extends ParamTable, Derived, Inner>({
  store,
  table,
}: SessionFooterProps<T, Derived, Inner>) {
  const locale = useLocale();
  const t = texts[locale];
  const session = useStore(store, (state) => state.session);
  if (!session) return null;
  const { backend, instead, inPage, rate } = session;
  return (
    <div className="session-footer">
      {'backend' in table && <Controls {...{ table, store }} only={['backend']} />}
      {backend && (
        <p className="figure-note">
          {t.on}: <strong>{t[backend]}</strong>
          {rate !== undefined && (
            <> · {t.rate(rate.toLocaleString(locale, { maximumSignificantDigits: 2 }))}</>
          )}
          {inPage && <> · {t.withoutWorker}</>}
          {instead && (
            <> · {t.instead(t[instead.of], t[instead.reason === 'failed' ? 'broken' : instead.reason])}</>
          )}
        </p>
      )}
    </div>
  );
}
