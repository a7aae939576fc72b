/** One slice at top speed: most of a frame of 60 Hz, so that reports come frame by frame. */
export const sliceTime = 13;
// While a slow page draws, the worker need not wait for it.
const longestSlice = 50;

/** Milliseconds for a slice in a worker: most of the time from one beat of the page to the next, smoothed. */
export function createSlices() {
  let beat = sliceTime;
  let last: number | undefined;
  return {
    at(now: number): number {
      const since = last === undefined ? sliceTime : now - last;
      last = now;
      // A pause is no slow beat.
      if (since < 200) beat += 0.2 * (since * 0.8 - beat);
      return Math.min(Math.max(beat, sliceTime), longestSlice);
    },
  };
}
/** The same where the page itself has to work: the rest of the frame belongs to layout, paint and the reader's hand. */
export const inPageTime = 6;

/** How many steps are due by now, at some number of steps per second. */
export function createPace() {
  let owed = 0;
  let last: number | undefined;
  return {
    /** `now` in milliseconds. */
    due(now: number, speed: number): number {
      // A frame that comes late (a slow page, a tab just back) owes at most a tenth of a second.
      owed += last === undefined ? 1 : (Math.min(now - last, 100) * speed) / 1000;
      owed = Math.min(owed, Math.max(speed, 1));
      last = now;
      return Math.floor(owed);
    },
    took(steps: number) {
      owed = Math.max(0, owed - steps);
    },
    rest() {
      owed = 0;
      last = undefined;
    },
  };
}

/** Steps per second, over about the last second of work. */
export function createTachometer() {
  let steps = 0;
  let milliseconds = 0;
  return {
    add(count: number, time: number) {
      const fade = Math.exp(-time / 1000);
      steps = steps * fade + count;
      milliseconds = milliseconds * fade + time;
    },
    rate: () => (milliseconds > 0 ? (1000 * steps) / milliseconds : undefined),
    reset() {
      steps = 0;
      milliseconds = 0;
    },
  };
}
