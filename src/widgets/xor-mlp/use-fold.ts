import { type RefObject, useEffect, useState } from 'react';
import { useOnScreen } from '~/ui/use-on-screen';
import { useReducedMotion } from '~/ui/use-reduced-motion';
import { params as table } from './params';
import type { PartProps } from './view-props';

/** Seconds from one station to the next. */
const pace = 1.4;
const { min, max } = table.stage;

/** Where the plane is after `seconds` of the way from the start: slow at each station, quick between. */
export function stageAfter(seconds: number): number {
  const way = Math.min(max, seconds / pace);
  const station = Math.floor(way);
  const share = way - station;
  return station + share * share * (3 - 2 * share);
}

/** Takes the plane from x to f(Wx + b) before the reader's eyes; with reduced motion, one station at a press. */
export function useFold(store: PartProps['store'], figure: RefObject<Element | null>) {
  const [playing, setPlaying] = useState(false);
  const onScreen = useOnScreen(figure);
  const calm = useReducedMotion();

  useEffect(() => {
    if (!playing || !onScreen) return;
    let began: number | undefined;
    let request = requestAnimationFrame(function frame(now) {
      began ??= now;
      const stage = stageAfter((now - began) / 1000);
      store.getState().set({ stage }, 'fold');
      if (stage < max) request = requestAnimationFrame(frame);
      else {
        store.getState().settle();
        setPlaying(false);
      }
    });
    return () => cancelAnimationFrame(request);
  }, [playing, onScreen, store]);

  function press() {
    if (!calm) return setPlaying(!playing);
    const { params, set } = store.getState();
    set({ stage: params.stage >= max ? min : Math.floor(params.stage) + 1 });
  }
  return { playing, calm, press };
}
