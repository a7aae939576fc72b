import { useEffect, useRef, useState } from 'react';
import { collagesOf, openDigitSearch } from './pictures';

type Collages = ReturnType<typeof collagesOf>;
/** Milliseconds of a frame for the search: the page has other things to do. */
const share = 4;

/**
 * The pieces of digits to which the units of both layers respond most, looked for in pieces between the frames. While the network
 * changes, the search goes to its end and then begins with the newest: what is shown may be some steps old.
 */
export function useStrongest(parameters: readonly Float32Array[]): readonly Collages[] | undefined {
  const [found, setFound] = useState<readonly Collages[]>();
  const wanted = useRef(parameters);
  const frame = useRef<number>(undefined);
  wanted.current = parameters;

  // biome-ignore lint/correctness/useExhaustiveDependencies: new parameters are what wakes it
  useEffect(() => {
    if (frame.current !== undefined) return;
    let of = wanted.current;
    let search = openDigitSearch(of);
    const work = () => {
      const end = performance.now() + share;
      while (search.done < search.total && performance.now() < end) search.look();
      if (search.done < search.total) {
        frame.current = requestAnimationFrame(work);
        return;
      }
      setFound(search.result().map(collagesOf));
      frame.current = undefined;
      if (of === wanted.current) return;
      of = wanted.current;
      search = openDigitSearch(of);
      frame.current = requestAnimationFrame(work);
    };
    frame.current = requestAnimationFrame(work);
  }, [parameters]);

  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current);
      frame.current = undefined;
    },
    [],
  );
  return found;
}
