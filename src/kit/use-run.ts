import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { FigureStore } from './state';

// Half of a 60 Hz frame: the other half belongs to layout, paint and the reader's hand.
const budget = 8;

/** Takes steps while the run plays, the figure is in view and the tab is in front; at most 8 ms of work a frame. */
export function useRun<P, Derived, Inner>(store: FigureStore<P, Derived, Inner>, inView: boolean): void {
  // A session has a worker and a beat of its own.
  const playing = useStore(store, (state) => state.run.playing && !state.play.session);

  useEffect(() => {
    if (!playing || !inView) return;
    let owed = 1;
    let last = performance.now();
    let request = requestAnimationFrame(function frame(now) {
      const { run, play } = store.getState();
      // A frame that comes late (a slow page, a tab just back) owes at most a tenth of a second.
      owed = Math.min(owed + (Math.min(now - last, 100) * run.speed) / 1000, run.speed);
      last = now;
      const began = performance.now();
      let chunk = 1;
      while (owed >= 1 && performance.now() - began < budget) {
        const taken = play.advance(Math.min(Math.floor(owed), chunk));
        if (taken === 0) return;
        owed -= taken;
        chunk *= 2;
      }
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [store, playing, inView]);
}
