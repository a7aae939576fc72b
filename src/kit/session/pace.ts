/** One slice at top speed: most of a frame of 60 Hz, so that reports come frame by frame. */
export const sliceTime = 13;
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
