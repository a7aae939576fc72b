import { useEffect } from 'react';
import type { FigureStore } from '../state';

/** A figure's session works while the figure is in view and the tab in front, and ends with the figure. */
export function useSession<P, Derived, Inner>(store: FigureStore<P, Derived, Inner>, inView: boolean): void {
  const { session } = store.getState().play;
  useEffect(() => session?.attend(inView), [session, inView]);
  useEffect(() => () => session?.release(), [session]);
}
