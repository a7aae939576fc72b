import { useEffect, useState } from 'react';
import { type LayerName, layers } from './direct';
import { doneOf, noTiming, type Timing, timer } from './timing';

/** Milliseconds of a frame; the rest of it belongs to the hand, and to the picture. */
const budget = 8;

/** A race between both ways that begins when it is asked for, and goes on frame by frame while its figure is in view. */
export function useTiming(isWatched: boolean) {
  const [timing, setTiming] = useState<Timing>(noTiming);
  const [layer, setLayer] = useState<LayerName>();
  useEffect(() => {
    if (!layer || !isWatched) return;
    const further = timer(layers[layer], () => performance.now());
    let known = noTiming;
    let request = requestAnimationFrame(function frame() {
      known = further(known, budget);
      setTiming(known);
      if (doneOf(known) < 1) request = requestAnimationFrame(frame);
      else setLayer(undefined);
    });
    return () => cancelAnimationFrame(request);
  }, [layer, isWatched]);
  return {
    timing,
    running: layer !== undefined,
    start(name: LayerName) {
      setTiming(noTiming);
      setLayer(name);
    },
    forget: () => {
      setTiming(noTiming);
      setLayer(undefined);
    },
  };
}
