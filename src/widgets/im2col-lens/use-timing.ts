import { useMemo, useState } from 'react';
import { useFrameWork } from '~/kit/use-frame-work';
import { type LayerName, layers } from './direct';
import { doneOf, noTiming, timer } from './timing';

/** A race between both ways that begins when it is asked for, and goes on frame by frame while its figure is in view. */
export function useTiming(isWatched: boolean) {
  // Each race is an object of its own: the same layer can be measured again.
  const [race, setRace] = useState<{ readonly layer: LayerName }>();
  const further = useMemo(() => race && timer(layers[race.layer], () => performance.now()), [race]);
  const timing = useFrameWork({
    of: [race],
    isWatched: isWatched && race !== undefined,
    start: () => noTiming,
    further: (known, milliseconds) => further!(known, milliseconds),
    isDone: (known) => doneOf(known) >= 1,
    share: 8,
  });
  return {
    timing,
    running: race !== undefined && doneOf(timing) < 1,
    start: (layer: LayerName) => setRace({ layer }),
    forget: () => setRace(undefined),
  };
}
