// A worker that has not answered for so many milliseconds may be gone: browsers say nothing when they take one away. The first
// answer may need code from far away.
const longSilence = { first: 20_000, later: 8_000 };

/** Calls `bark` when nobody has called `calm` for long. */
export function createWatchdog(bark: (message: string) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    watch(first: boolean) {
      clearTimeout(timer);
      const time = first ? longSilence.first : longSilence.later;
      timer = setTimeout(() => bark(`No answer for ${time} ms.`), time);
    },
    calm: () => clearTimeout(timer),
  };
}
