import { type RefObject, useEffect } from 'react';
import { useOnScreen } from '~/ui/use-on-screen';
import type { FigureStore } from '../state';

/** A figure's session works while the figure is in view and the tab in front, and ends with the figure. */
export function useSession<P, Derived, Inner>(
  store: FigureStore<P, Derived, Inner>,
  figure: RefObject<Element | null>,
): void {
  const onScreen = useOnScreen(figure);
  const { session } = store.getState().play;
  useEffect(() => session?.attend(onScreen), [session, onScreen]);
  useEffect(() => () => session?.release(), [session]);
}
