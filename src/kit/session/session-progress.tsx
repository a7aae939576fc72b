import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import type { FigureStore } from '../state';
import { type Computed, isComplete } from './session';
import { texts } from './texts';
import { Trouble } from './trouble';

/** How far work that goes on by itself has come, with a way to stop it and to go on; nothing once it is done. */
export function SessionProgress<P, Derived, Inner>({
  store,
}: {
  readonly store: FigureStore<P, Derived, Inner>;
}) {
  const t = texts[useLocale()];
  const { play } = store.getState();
  const inner = useStore(store, (state) => state.inner) as Computed<unknown> | undefined;
  const held = useStore(store, (state) => state.session?.held);
  const progress = inner?.progress;
  const said = progress ? t.done(progress.done, progress.total) : t.computing;
  return (
    <div className="session-progress">
      {isComplete(inner) ? (
        <span className="figure-note">{progress && progress.total > 1 && said}</span>
      ) : (
        // What is done at once need not be announced: it appears after a moment.
        <div className="session-working">
          <progress
            aria-label={t.progress}
            max={progress?.total ?? 1}
            // Without a value a bar moves to and fro; one that is stopped stands still.
            value={held ? (progress?.done ?? 0) : progress?.done}
          />
          <span className="figure-note">
            {held ? `${t.held} ` : ''}
            {said}
          </span>
          <Button kind="quiet" icon={held ? 'play' : 'pause'} onPress={held ? play.start : play.pause}>
            {held ? t.resume : t.cancel}
          </Button>
        </div>
      )}
      <Trouble store={store} />
    </div>
  );
}
