import type { Place } from './backends';
import type { Answer, Ask, BackendChoice, Trainer, TrainerKind } from './protocol';

/** A task names its kind and, if it matters, where it is to be computed. */
export interface AnyTask {
  readonly kind: string;
  readonly backend?: BackendChoice;
}

export interface Workbench {
  /** Puts another task on the bench; the one before is cleared away, even when this one cannot be opened. */
  open(kind: TrainerKind<AnyTask, unknown>, task: AnyTask, place: Place): void;
  /** Throws when nothing is open, and what the trainer throws. */
  slice(ask: Omit<Ask, 'task'>): Answer;
  close(): void;
}

/** Room for one trainer at a time, and slices of its work. */
export function openBench(): Workbench {
  let open: { readonly trainer: Trainer<unknown>; readonly place: Place } | undefined;
  const close = () => {
    open?.trainer.dispose();
    open = undefined;
  };
  return {
    open(kind, task, place) {
      close();
      open = { trainer: kind.open(task, place.backend), place };
    },
    slice({ steps, milliseconds }) {
      if (!open) throw new Error('Nothing is being worked on.');
      const { trainer, place } = open;
      const from = trainer.step;
      const spent = work(trainer, steps, milliseconds);
      const { step, total, ended } = trainer;
      return { report: trainer.report(), from, step, total, ended, ...place, spent };
    },
    close,
  };
}

/** Takes up to `steps` steps, none that begins after `budget` milliseconds. Returns the milliseconds spent. */
function work(trainer: Trainer<unknown>, steps: number, budget: number): number {
  const goal = Math.min(trainer.step + steps, trainer.total ?? Number.POSITIVE_INFINITY);
  const from = trainer.step;
  const began = performance.now();
  let spent = 0;
  for (let chunk = 1; trainer.ended === undefined && trainer.step < goal && spent < budget; ) {
    trainer.advance(Math.min(chunk, goal - trainer.step));
    spent = performance.now() - began;
    // As many as fit into half of the time that is left, by the speed so far; at most twice as many as the last time.
    const taken = trainer.step - from;
    const fitting = taken > 0 ? (taken / Math.max(spent, 0.01)) * (budget - spent) * 0.5 : 1;
    chunk = Math.max(1, Math.min(2 * chunk, Math.floor(fitting)));
  }
  return spent;
}
