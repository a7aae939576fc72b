import { type Frame, frameIndex, soughtIndex } from './frames';
import { acceptAll, type ParamTable, type Values } from './params';
import type { SessionActions } from './session/actions';
import type { Snapshot } from './state';

/** How a widget learns: a pure step, repeated. */
export interface Training<P, Derived, Inner> {
  /** One update. What it returns is laid over the current settings; nothing is clamped. */
  step(now: Snapshot<P, Derived, Inner>): { readonly params?: Partial<P>; readonly inner?: Inner };
  /** The number that training lowers. A run ends when it is no longer finite. */
  loss(derived: Derived): number;
  /** Nothing is left to learn: a run ends by itself. */
  settled?(derived: Derived): boolean;
  /** A run ends here at the latest. */
  readonly maxSteps: number;
}

/** Why a run ended before the reader stopped it. `diverged`: the last finite values are kept. */
export type RunEnd = 'diverged' | 'left-range' | 'settled' | 'goal' | 'finished';

export interface Run<P, Derived, Inner> {
  /**
   * What is recorded of this run, in the order of its steps; empty before the first. A run in the page keeps every step, a session
   * up to 300 spread over its length, each of which derives when it is asked for `derived`.
   */
  readonly frames: readonly Frame<P, Derived, Inner>[];
  /** The step in view. */
  readonly at: number;
  readonly playing: boolean;
  /** Steps per second while playing; infinite for as fast as the machine can. */
  readonly speed: number;
  readonly ended?: { readonly why: RunEnd; readonly step: number };
  /** The run before this one, for comparison. */
  readonly previous: readonly Frame<P, Derived, Inner>[];
}

/** Steps per second that a reader can choose; a session can also go as fast as the machine can. */
export const speeds = [5, 20, 60, 240] as const;
export const sessionSpeeds = [...speeds, Number.POSITIVE_INFINITY] as const;

export const noRun = { frames: [], at: 0, playing: false, speed: 20, previous: [] } as const;

export interface RunActions {
  start(): void;
  pause(): void;
  /** `count` steps at once; the reader's when `byReader`. Returns how many were taken; those that a worker is to take come later. */
  advance(count: number, byReader?: boolean): number;
  /** Shows a recorded step in every view; the run goes on from there. */
  seek(step: number): void;
  setSpeed(stepsPerSecond: number): void;
  /** Back to where the last run began, with everything else as it is now: two runs from one start can be compared. */
  again(): void;
  /** The run as it stands once the reader has changed something else: stopped, kept for comparison. */
  // biome-ignore lint/suspicious/noExplicitAny: the state that calls it fixes the types
  interrupted(): Run<any, any, any>;
  /** What only a session has. */
  readonly session?: SessionActions;
}

export interface RunOwner<P, Derived, Inner> {
  readonly params: ParamTable;
  snapshot(params: P, inner: Inner): Snapshot<P, Derived, Inner>;
  /** With the inner state that a fresh run begins with. */
  fresh(params: P): Snapshot<P, Derived, Inner>;
  read(): Snapshot<P, Derived, Inner> & { run: Run<P, Derived, Inner> };
  write(
    patch: Partial<Snapshot<P, Derived, Inner>> & { run: Run<P, Derived, Inner> },
    byReader: boolean,
  ): void;
}

/** The frames up to the one in view, and what is left of the run before if the reader has gone back. */
export function resumed<P, Derived, Inner>({ frames, previous, at }: Run<P, Derived, Inner>) {
  return frames.length === 0 || frames.at(-1)!.step === at
    ? { frames, previous }
    : { frames: frames.slice(0, frameIndex(frames, at) + 1), previous: frames };
}

/** The run as it stands once the reader has changed something else: stopped, kept for comparison. */
export const interruptedRun = <P, Derived, Inner>(run: Run<P, Derived, Inner>): Run<P, Derived, Inner> => ({
  ...run,
  frames: [],
  at: 0,
  playing: false,
  ended: undefined,
  previous: run.frames.length > 1 ? run.frames : run.previous,
});

/** The frame that `seek(step)` means. */
export const soughtFrame = <P, Derived, Inner>({ frames, at }: Run<P, Derived, Inner>, step: number) =>
  frames[soughtIndex(frames, at, Math.round(step))];

export function runActions<P, Derived, Inner>(
  owner: RunOwner<P, Derived, Inner>,
  training: Training<P, Derived, Inner> | undefined,
): RunActions {
  const edit = (change: Partial<Run<P, Derived, Inner>>) =>
    owner.write({ run: { ...owner.read().run, ...change } }, false);

  /** The next state, or why there is none. */
  function next(now: Snapshot<P, Derived, Inner>, { step, loss }: Training<P, Derived, Inner>) {
    const change = step(now);
    const params = { ...now.params, ...change.params };
    const after = owner.snapshot(params, change.inner ?? now.inner);
    if (!Number.isFinite(loss(after.derived)) || !allFinite(change.params) || !allFinite(change.inner))
      return 'diverged';
    const allowed = acceptAll(owner.params, (change.params ?? {}) as Values) as Values;
    const inRange = Object.entries(change.params ?? {}).every(
      ([name, value]) => String(value) === String(allowed[name]),
    );
    if (inRange) return after;
    return loss(after.derived) > loss(now.derived) ? 'diverged' : 'left-range';
  }

  return {
    start() {
      const { run } = owner.read();
      if (!training || run.playing) return;
      owner.write({ run: { ...run, playing: true, ended: undefined } }, true);
    },
    pause: () => edit({ playing: false }),
    advance(count, byReader = false) {
      if (!training) return 0;
      const { run, ...now } = owner.read();
      const { frames: before, previous } = resumed(run);
      const frames = before.length === 0 ? [{ ...now, step: 0 }] : [...before];
      const taken = frames.length;
      let ended: Run<P, Derived, Inner>['ended'];
      while (frames.length - taken < count && !ended) {
        const last = frames.at(-1)!;
        const over = training.settled?.(last.derived)
          ? 'settled'
          : frames.length > training.maxSteps && 'finished';
        const after = over || next(last, training);
        if (typeof after === 'string') ended = { why: after, step: last.step };
        else frames.push({ ...after, step: last.step + 1 });
      }
      const playing = run.playing && !ended && !byReader;
      const { step: at, ...last } = frames.at(-1)!;
      owner.write({ ...last, run: { ...run, frames, previous, at, playing, ended } }, byReader);
      return frames.length - taken;
    },
    seek(step) {
      const { run } = owner.read();
      const frame = soughtFrame(run, step);
      if (!frame) return;
      const { step: at, ...there } = frame;
      owner.write({ ...there, run: { ...run, at, playing: false } }, false);
    },
    setSpeed: (speed) => edit({ speed }),
    again() {
      const { run, ...now } = owner.read();
      const origin = run.frames[0] ?? run.previous[0];
      if (!training || !origin) return;
      const trained = Object.keys(training.step(now).params ?? {}) as (keyof P)[];
      const params = {
        ...now.params,
        ...Object.fromEntries(trained.map((name) => [name, origin.params[name]])),
      };
      owner.write({ ...owner.fresh(params), run: interruptedRun(run) }, true);
    },
    interrupted: () => interruptedRun(owner.read().run),
  };
}

/** True when every number inside is finite; nothing inside counts as finite. */
function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value !== 'object') return true;
  return (ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : Object.values(value)).every(
    allFinite,
  );
}
