import type { FigureStore } from '../state';
import { isComplete } from './session';

// Longer than a worker takes to start on a slow phone whose files are there; a reader who scrolls is not kept from the figure.
const patience = 1500;

/**
 * Lets what a figure computes by itself begin, and resolves when it is done, with trouble, or after 1.5 s: until then its still
 * picture shows more. At once where nothing computes by itself.
 */
export function firstWork<P, Derived, Inner>(store: FigureStore<P, Derived, Inner>): Promise<void> {
  const { play } = store.getState();
  const isThere = () => {
    const { session, inner } = store.getState();
    return !session?.auto || session.trouble || isComplete(inner);
  };
  if (isThere() || !play.session) return Promise.resolve();
  play.session.attend(true);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const unsubscribe = store.subscribe(() => isThere() && done());
  });
}
