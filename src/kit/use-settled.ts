import { useRef } from 'react';
import { useStore } from 'zustand';
import type { FigureState, FigureStore } from './state';

/** What `pick` says of the state, held still while the reader's hand is moving something: a scale must not jump under a drag. */
export function useSettled<P, Derived, Inner, Value>(
  store: FigureStore<P, Derived, Inner>,
  pick: (state: FigureState<P, Derived, Inner>) => Value,
): Value {
  const held = useRef<{ readonly value: Value }>(undefined);
  return useStore(store, (state) => {
    if (!state.moving || !held.current) held.current = { value: pick(state) };
    return held.current.value;
  });
}
