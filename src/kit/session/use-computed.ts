import { useRef } from 'react';
import { useStore } from 'zustand';
import type { FigureState, FigureStore } from '../state';
import type { Computed } from './session';

/**
 * What `pick` says of the last state whose work had a report. While a reader drags, a picture of that state holds still instead
 * of going blank between one setting and the next. Before the first report, and where nothing computes by itself, of the state as it is.
 */
export function useComputed<P, Derived, Inner, Value>(
  store: FigureStore<P, Derived, Inner>,
  pick: (state: FigureState<P, Derived, Inner>) => Value,
): Value {
  const held = useRef<FigureState<P, Derived, Inner>>(undefined);
  return useStore(store, (state) => {
    if (!isWaiting(state) || !held.current || isWaiting(held.current)) held.current = state;
    return pick(held.current);
  });
}

/** True while there is no report on the present settings: what `useComputed` shows is of others. */
export const useWaiting = <P, Derived, Inner>(store: FigureStore<P, Derived, Inner>): boolean =>
  useStore(store, isWaiting);

const isWaiting = <P, Derived, Inner>({ session, inner }: FigureState<P, Derived, Inner>) =>
  session?.auto === true && (inner as Computed<unknown> | undefined)?.report === undefined;
