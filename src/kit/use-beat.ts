import { useEffect, useRef, useState } from 'react';
import type { FigureState, FigureStore } from './state';

/**
 * The state, while a run plays at most every `milliseconds`: for what is read rather than watched, and costs more to draw than
 * a frame has room for. Whatever the hand does shows at once.
 */
export function useBeat<P, Derived, Inner>(
  store: FigureStore<P, Derived, Inner>,
  milliseconds: number,
): FigureState<P, Derived, Inner> {
  const [state, setState] = useState(() => store.getState());
  const shown = useRef(state);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const show = () => {
      clearTimeout(waiting);
      waiting = undefined;
      last = performance.now();
      shown.current = store.getState();
      setState(shown.current);
    };
    const changed = () => {
      const now = store.getState();
      const ofRun = now.run.playing && now.actions === shown.current.actions && shown.current.run.playing;
      const rest = last + milliseconds - performance.now();
      if (!ofRun || rest <= 0) show();
      else waiting ??= setTimeout(show, rest);
    };
    const unsubscribe = store.subscribe(changed);
    if (store.getState() !== shown.current) show();
    return () => {
      clearTimeout(waiting);
      unsubscribe();
    };
  }, [store, milliseconds]);
  return state;
}
