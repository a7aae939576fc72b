import type { Answer } from '~/training/protocol';
import { type Frame, framesFor, recorded } from '../frames';
import { interruptedRun, type Run, type RunActions, type RunOwner, resumed, soughtFrame } from '../run';
import type { Snapshot } from '../state';
import { openDriver } from './driver';
import { currentLines } from './lines';
import { type Computed, isComplete, type Session, type SessionStatus } from './session';

/** What a page does to a session besides what a reader does to every run. */
export interface SessionActions {
  /** Whether the figure is in view: what is not looked at does not work. */
  attend(inView: boolean): void;
  /** Ends the worker. It comes back when it is needed. */
  release(): void;
  /** Finishes work that goes on by itself, where that can be done at once: in tests and where pages are built. */
  catchUp(): void;
  /** After trouble: from the last report on, with a new worker. */
  retry(): void;
  /** The same in the page itself, without a worker. */
  moveIn(): void;
  /** Has patience with a worker that does not answer. */
  wait(): void;
}

export const sessionStart = ({ auto = false }: { readonly auto?: boolean }): SessionStatus => ({
  auto,
  held: false,
  opening: false,
  owing: false,
});

const patience = Number.POSITIVE_INFINITY;

export function sessionActions<P, Derived, Inner>(
  owner: RunOwner<P, Derived, Inner>,
  session: Session<P, Inner>,
  status: () => SessionStatus,
  tell: (status: SessionStatus) => void,
): RunActions {
  type Now = Snapshot<P, Derived, Inner>;
  const maxSteps = session.maxSteps ?? Number.POSITIVE_INFINITY;
  const editRun = (change: Partial<Run<P, Derived, Inner>>) =>
    owner.write({ run: { ...owner.read().run, ...change } }, false);

  /** A frame keeps no pictures: it derives when somebody looks. */
  const frameOf = (
    { params, inner }: Pick<Now, 'params' | 'inner'>,
    step: number,
  ): Frame<P, Derived, Inner> => ({
    params,
    inner,
    step,
    get derived() {
      return owner.snapshot(params, inner).derived;
    },
  });

  /** What an answer makes of the state. */
  function after(now: Now, answer: Answer): Now {
    const report = answer.report as NonNullable<Parameters<NonNullable<typeof session.receive>>[0]>;
    const change = session.receive?.(report, now) ?? { inner: { ...now.inner, report } };
    const progress = answer.total !== undefined && { progress: { done: answer.step, total: answer.total } };
    return owner.snapshot(
      // The same object as long as nothing changes: what shows only settings need not be drawn anew.
      change.params ? { ...now.params, ...change.params } : now.params,
      { ...(change.inner ?? now.inner), ...progress },
    );
  }

  /** Shows an answer. Returns where the trainer stands now. */
  function accept(answer: Answer, byReader: boolean): Pick<Now, 'params' | 'inner'> {
    const { run, ...now } = owner.read();
    const next = after(now, answer);
    if (session.auto) {
      owner.write({ ...next, run }, byReader);
      return next;
    }
    const { frames, previous } = resumed(run);
    const { step } = answer;
    const first = frames.length === 0 && answer.from < step ? [frameOf(now, answer.from)] : frames;
    const why =
      answer.ended ??
      (session.settled?.(next.params, next.inner) ? 'settled' : step >= maxSteps ? 'finished' : undefined);
    owner.write(
      {
        ...next,
        run: {
          ...run,
          frames:
            first.at(-1)?.step === step
              ? first
              : recorded(first, frameOf(next, step), framesFor(answer.report)),
          previous,
          at: step,
          playing: run.playing && !why,
          ended: why && { why, step },
        },
      },
      byReader,
    );
    return next;
  }

  const driver = openDriver({
    read: owner.read,
    task: session.task,
    auto: session.auto === true,
    maxSteps,
    accept,
    status,
    tell,
    play: (playing) => editRun({ playing }),
  });

  /** Takes steps before it returns, where that is possible. */
  function atOnce(count: number, byReader: boolean): number {
    const { atOnce: work } = currentLines();
    let taken = 0;
    // The start is part of the record: it is looked at before the first step.
    const begin = session.auto || owner.read().run.frames.length > 0 ? [] : [0];
    for (const [i, steps] of [...begin, count].entries()) {
      const now = owner.read();
      const task = session.task(now.params, now.inner);
      if (!task || !work) return taken;
      const limit = Math.max(0, maxSteps - now.run.at);
      const answer = work(task, { steps: Math.min(steps, limit), milliseconds: patience });
      accept(answer, byReader && i === 0);
      taken += answer.step - answer.from;
    }
    return taken;
  }

  return {
    start() {
      if (session.auto) tell({ ...status(), held: false });
      else {
        const { run } = owner.read();
        if (run.playing) return;
        owner.write({ run: { ...run, playing: true, ended: undefined } }, true);
      }
      driver.wake();
    },
    pause() {
      if (session.auto) tell({ ...status(), held: true });
      else editRun({ playing: false });
    },
    advance(count, byReader = false) {
      if (currentLines().atOnce) return atOnce(count, byReader);
      if (byReader) editRun({ playing: false });
      driver.owe(count, byReader);
      return 0;
    },
    seek(step) {
      const { run, params } = owner.read();
      const frame = soughtFrame(run, step);
      if (!frame) return;
      driver.leave();
      // What a run goes on under is the reader's choice of now, not of then.
      const kept = Object.fromEntries((session.runsOn ?? []).map((name) => [name, params[name]]));
      const there = owner.snapshot({ ...frame.params, ...kept } as P, frame.inner);
      owner.write({ ...there, run: { ...run, at: frame.step, playing: false } }, false);
    },
    setSpeed: (speed) => editRun({ speed }),
    again() {
      const { run, params } = owner.read();
      driver.leave();
      owner.write({ ...owner.fresh(params), run: interruptedRun(run) }, true);
      if (session.auto) driver.wake();
    },
    interrupted() {
      driver.leave();
      if (session.auto) driver.wake();
      return interruptedRun(owner.read().run);
    },
    session: {
      attend: driver.attend,
      release: driver.release,
      retry: driver.retry,
      moveIn: driver.moveIn,
      wait: driver.wait,
      catchUp() {
        const { inner } = owner.read();
        if (!session.auto || !currentLines().atOnce || isComplete(inner as Computed<unknown>)) return;
        atOnce(Number.POSITIVE_INFINITY, false);
      },
    },
  };
}
