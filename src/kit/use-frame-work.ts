import { useEffect, useMemo, useState } from 'react';

interface FrameWork<Known> {
  /** What the work is about, compared by identity: when one of these changes, it begins anew. Always as many. */
  readonly of: readonly unknown[];
  /** It goes on only while this is so. */
  readonly isWatched: boolean;
  /** What is known before the first frame. */
  start(): Known;
  /** Goes on for about so many milliseconds. */
  further(known: Known, milliseconds: number): Known;
  isDone(known: Known): boolean;
  /** Milliseconds of a frame; the rest of it belongs to the hand, and to the picture. */
  readonly share: number;
  /** What is known is shown at most every so many milliseconds; every frame unless given. */
  readonly beat?: number;
}

/**
 * Long work in the page, a little in every frame: out of sight it rests, and goes on where it was. What is returned is known of what
 * the work is about now, never of what it was about before.
 */
export function useFrameWork<Known>(work: FrameWork<Known>): Known {
  const { of, isWatched, start, further, isDone, share, beat = 0 } = work;
  const [shown, setShown] = useState<{ readonly of: readonly unknown[]; readonly known: Known }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts anew when it is about something else
  const fresh = useMemo(start, of);
  const known = shown && of.every((each, i) => each === shown.of[i]) ? shown.known : fresh;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown meanwhile is its own doing
  useEffect(() => {
    if (!isWatched || isDone(known)) return;
    let mine = known;
    let told = performance.now();
    let frame = requestAnimationFrame(function go() {
      mine = further(mine, share);
      const now = performance.now();
      const isOver = isDone(mine);
      if (isOver || now - told >= beat) {
        told = now;
        setShown({ of, known: mine });
      }
      if (!isOver) frame = requestAnimationFrame(go);
    });
    return () => cancelAnimationFrame(frame);
  }, [...of, isWatched]);
  return known;
}
