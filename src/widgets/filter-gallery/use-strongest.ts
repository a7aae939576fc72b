import { useEffect, useState } from 'react';
import { useInView } from '~/kit/in-view';
import { useFrameWork } from '~/kit/use-frame-work';
import { collagesOf, openDigitSearch } from './pictures';

type Collages = ReturnType<typeof collagesOf>;

/** A network of a run: `step` updates after the start that `seed` draws. */
interface Network {
  readonly parameters: readonly Float32Array[];
  readonly step: number;
  readonly seed: number;
}

export interface Strongest {
  /** Of each layer, and the step of the network that responds to them; undefined before the first search has ended. */
  readonly found: { readonly layers: readonly Collages[]; readonly step: number } | undefined;
  /** Digits that the search has looked through, of so many. */
  readonly done: number;
  readonly total: number;
}

/**
 * The pieces of digits to which the units of both layers respond most. While the network changes, a search goes to its end and
 * the next begins with the newest: what is found may be some steps old, and says so. A network of another start forgets it.
 */
export function useStrongest(network: Network): Strongest {
  const isWatched = useInView();
  const [of, setOf] = useState(network);
  const [found, setFound] = useState<Strongest['found'] & { readonly seed: number }>();
  const { search, done } = useFrameWork({
    of: [of.parameters],
    isWatched,
    start: () => ({ search: openDigitSearch(of.parameters), done: 0 }),
    further(known, milliseconds) {
      const end = performance.now() + milliseconds;
      do known.search.look();
      while (known.search.done < known.search.total && performance.now() < end);
      return { search: known.search, done: known.search.done };
    },
    isDone: (known) => known.done >= known.search.total,
    share: 4,
  });
  const isDone = done >= search.total;

  useEffect(() => {
    if (isDone) setFound({ layers: search.result().map(collagesOf), step: of.step, seed: of.seed });
  }, [isDone, search, of]);
  useEffect(() => {
    if (of.parameters !== network.parameters && (isDone || of.seed !== network.seed)) setOf(network);
  }, [isDone, of, network]);

  return { found: found?.seed === network.seed ? found : undefined, done, total: search.total };
}
