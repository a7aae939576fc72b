/** A copy of the work on one candidate, to be timed and thrown away. */
export interface TrialWork {
  /** Takes so many steps, and returns when their results are there to read: a graphics processor is waited for. */
  advance(steps: number): void | Promise<void>;
  dispose(): void;
}

/** What was found out. Plain data: it can be kept, and posted. */
export interface Choice<Name extends string> {
  readonly best: Name;
  /** Milliseconds a step, of those that were timed. */
  readonly timed: Partial<Record<Name, number>>;
  /** Why the others could not be had. */
  readonly failed: Partial<Record<Name, string>>;
}

/**
 * Milliseconds. Calling the operations of one step of even the smallest network costs TensorFlow.js 0.3 to 0.4 ms on any of
 * its backends (measured; design notes, §4): who is below that cannot be beaten by another one.
 */
export const overheadOfAStep = 0.4;

/** A trial lasts so many milliseconds, after one step that nobody counts: it compiles, and fills caches. */
const trialTime = 40;

export interface ChooseOptions {
  /** Milliseconds from any start. */
  readonly now?: () => number;
}

/**
 * The fastest of `candidates` for a kind of work, by trying. The first that opens is timed; the others are opened, in their
 * order, only if a step of it takes longer than `overheadOfAStep`. Throws an AggregateError when none opens.
 */
export async function chooseBackend<Name extends string>(
  candidates: readonly Name[],
  open: (candidate: Name) => Promise<TrialWork>,
  { now = () => performance.now() }: ChooseOptions = {},
): Promise<Choice<Name>> {
  const timed: Partial<Record<Name, number>> = {};
  const failed: Partial<Record<Name, string>> = {};
  const errors: unknown[] = [];
  let best: Name | undefined;
  let fastest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (fastest <= overheadOfAStep) break;
    try {
      const cost = await trial(await open(candidate), fastest, now);
      timed[candidate] = cost;
      if (cost < fastest) [best, fastest] = [candidate, cost];
    } catch (error) {
      errors.push(error);
      failed[candidate] = error instanceof Error ? error.message : String(error);
    }
  }
  if (best === undefined) throw new AggregateError(errors, 'No backend could be opened.');
  return { best, timed, failed };
}

/** Milliseconds a step. Noise only ever adds, so the best round counts; the first round above `toBeat` is enough to lose. */
async function trial(work: TrialWork, toBeat: number, now: () => number): Promise<number> {
  const costOf = async (steps: number) => {
    const start = now();
    await work.advance(steps);
    return (now() - start) / steps;
  };
  try {
    await costOf(1);
    const end = now() + trialTime;
    let least = Number.POSITIVE_INFINITY;
    for (let steps = 1; ; steps *= 2) {
      const cost = await costOf(steps);
      least = Math.min(least, cost);
      if (now() >= end || cost > 4 * toBeat) return least;
    }
  } finally {
    work.dispose();
  }
}

/** Remembers choices by the kind of work and its size, so that each is made once. `known` may come from an earlier visit. */
export function rememberingChoices<Name extends string>(known: Readonly<Record<string, Choice<Name>>> = {}) {
  const choices = new Map<string, Promise<Choice<Name>>>();
  for (const [work, choice] of Object.entries(known)) choices.set(work, Promise.resolve(choice));
  return (work: string, choose: () => Promise<Choice<Name>>): Promise<Choice<Name>> => {
    const before = choices.get(work);
    if (before) return before;
    const choice = choose();
    choices.set(work, choice);
    choice.catch(() => choices.delete(work));
    return choice;
  };
}
