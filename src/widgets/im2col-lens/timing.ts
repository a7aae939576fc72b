import { type Layer, raceOver } from './direct';

/** Trials that only warm the machine up, and trials that count, of each way. */
export const calls = { warm: 5, counted: 30 } as const;
const each = calls.warm + calls.counted;

export interface Timing {
  /** Milliseconds for one picture, in each trial so far. */
  readonly direct: readonly number[];
  readonly unrolled: readonly number[];
}

export const noTiming: Timing = { direct: [], unrolled: [] };

/** Share of the work that is done. */
export const doneOf = ({ direct, unrolled }: Timing): number =>
  (direct.length + unrolled.length) / (2 * each);

/** A race that goes on, the two ways in turn, for so many milliseconds and at least one trial of each. */
export function timer(layer: Layer, now: () => number): (before: Timing, budget: number) => Timing {
  const race = raceOver(layer);
  const timed = (way: () => unknown) => {
    const start = now();
    for (let i = 0; i < layer.together; i++) way();
    return (now() - start) / layer.together;
  };
  return (before, budget) => {
    const [direct, unrolled] = [[...before.direct], [...before.unrolled]];
    const end = now() + budget;
    do {
      direct.push(timed(race.direct));
      unrolled.push(timed(race.unrolled));
    } while (direct.length < each && now() < end);
    return { direct, unrolled };
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export interface Verdict {
  /** Milliseconds, median of the calls that count. */
  readonly direct: number;
  readonly unrolled: number;
  /** How many times as long the slower way takes; at least 1. */
  readonly ratio: number;
  readonly unrolledWins: boolean;
}

/** The race has ended, and the clock of this browser stood still all the while. */
export const isTooCoarse = (timing: Timing): boolean =>
  doneOf(timing) >= 1 && verdictOf(timing) === undefined;

/** What the finished race says; undefined before its end, and where the clock is too coarse to tell. */
export function verdictOf(timing: Timing): Verdict | undefined {
  if (doneOf(timing) < 1) return undefined;
  const [direct, unrolled] = [timing.direct, timing.unrolled].map((all) => median(all.slice(calls.warm))) as [
    number,
    number,
  ];
  if (!(direct > 0) || !(unrolled > 0)) return undefined;
  return {
    direct,
    unrolled,
    ratio: Math.max(direct, unrolled) / Math.min(direct, unrolled),
    unrolledWins: unrolled < direct,
  };
}
