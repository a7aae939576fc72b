import type { Snapshot } from './state';

/** The state after `step` steps of a run. */
export interface Frame<P, Derived, Inner> extends Snapshot<P, Derived, Inner> {
  readonly step: number;
}

/** So many frames a run keeps: a chart is no wider, and a step of the run costs the same however long it has been. */
export const frameLimit = 300;

/** A run keeps at most so many bytes of reports; with the run before it, twice as many. */
const mostBytes = 20e6;

/** How many frames a run keeps whose reports are as large as this one: `frameLimit`, fewer when they are large, two at least. */
export const framesFor = (report: unknown): number =>
  Math.max(2, Math.min(frameLimit, Math.floor(mostBytes / Math.max(1, bytesIn(report)))));

/** What the arrays of plain data take. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value) && typeof value[0] === 'number') return 8 * value.length;
  return Object.values(value).reduce((sum: number, entry) => sum + bytesIn(entry), 0);
}

/**
 * `frames` with a newer one, `limit` at most. Those that stand closer than a `limit`th of the run are left out, the first and the newest
 * never; when there are too many nevertheless, every other one goes.
 */
export function recorded<F extends { readonly step: number }>(
  frames: readonly F[],
  next: F,
  limit = frameLimit,
): readonly F[] {
  const [first] = frames;
  if (!first) return [next];
  const before = frames.at(-2);
  const near = before && next.step - before.step < (next.step - first.step) / limit;
  const all = [...(near ? frames.slice(0, -1) : frames), next];
  return all.length <= limit ? all : all.filter((_, i) => i % 2 === 0 || i === all.length - 1);
}

/** The place of the last frame at or before `step`; 0 when there is none. `frames` are in the order of their steps. */
export function frameIndex(frames: readonly { readonly step: number }[], step: number): number {
  let [low, high] = [0, frames.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (frames[middle]!.step <= step) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The place of the frame that a reader means who is at step `from` and asks for `to`: the nearest, but never the one in view. */
export function soughtIndex(frames: readonly { readonly step: number }[], from: number, to: number): number {
  const below = frameIndex(frames, to);
  const above = Math.min(below + 1, frames.length - 1);
  const distance = (i: number) => Math.abs((frames[i]?.step ?? 0) - to);
  const nearest = distance(above) < distance(below) ? above : below;
  if (frames[nearest]?.step !== from) return nearest;
  return Math.min(Math.max(nearest + Math.sign(to - from), 0), frames.length - 1);
}
