import { useRef } from 'react';
import { withEdit } from './edits';
import type { Store } from './view-props';

/** A weight in the hand: the picture follows at once, and a run that was under way goes on when the hand lets go. */
export function useHand(store: Store) {
  const playing = useRef(false);
  return {
    change(layer: number, from: number | 'bias', to: number, value: number) {
      const state = store.getState();
      playing.current ||= state.run.playing;
      state.edit(withEdit(state, layer, from, to, value), {}, `weight ${layer} ${from} ${to}`);
    },
    settle() {
      const { settle, play } = store.getState();
      settle();
      if (playing.current) play.start();
      playing.current = false;
    },
  };
}
