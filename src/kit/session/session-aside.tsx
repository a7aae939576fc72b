import { useLocale } from '~/ui/locale';
import type { FigureStore } from '../state';
import { useBeat } from '../use-beat';
import type { Computed } from './session';
import { texts } from './texts';

/** What a trainer does besides steps, and how far it is with it. */
interface Aside {
  readonly what: 'drawing' | 'testing';
  readonly done: number;
  readonly total: number;
}

/** Why no steps are taken though they were asked for: the worker starts, pictures are drawn, a test is taken. Always as high. */
export function SessionAside<P, Derived, Inner>({
  store,
}: {
  readonly store: FigureStore<P, Derived, Inner>;
}) {
  const t = texts[useLocale()];
  const { inner, run, session } = useBeat(store, 120);
  if (!session || session.auto) return null;
  const { aside } = (inner as Computed<{ readonly aside?: Aside }> | undefined)?.report ?? {};
  const isWaiting = (run.playing || session.owing) && (aside !== undefined || session.opening);
  return (
    <div className="session-aside">
      {isWaiting && (
        <div className="session-working">
          <progress aria-label={t.progress} value={aside?.done} max={aside?.total} />
          <span className="figure-note">{aside ? t[aside.what](aside.done, aside.total) : t.starting}</span>
        </div>
      )}
    </div>
  );
}
