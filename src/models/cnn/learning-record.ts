/** What is kept of a run for its curves. It follows from the steps alone, and goes into a report as it is. */
export interface LearningRecord {
  /** The step before the first loss of the record. */
  readonly since: number;
  /** Entry i is the mean loss of the minibatches since + i·block … since + (i + 1)·block − 1. */
  readonly losses: readonly number[];
  readonly block: number;
  /** The newest loss; NaN before the first. */
  readonly last: number;
  /** Of the block that is not yet full. */
  readonly pending: { readonly sum: number; readonly count: number };
  readonly tests: readonly TestPoint[];
}

/** How the network did on the test pictures, before it took the step after `step`. */
export interface TestPoint {
  readonly step: number;
  /** Share of right answers, 0 to 1. */
  readonly accuracy: number;
  /** Mean loss in nats. */
  readonly loss: number;
}

/** A curve has at most so many points; then neighbours are taken together. */
const mostPoints = 256;
const firstBlock = 4;

export const emptyRecord = (since: number): LearningRecord => ({
  since,
  losses: [],
  block: firstBlock,
  last: Number.NaN,
  pending: { sum: 0, count: 0 },
  tests: [],
});

/** A record that is written on; `now` is a copy. */
export function openRecord(from: LearningRecord) {
  let losses = [...from.losses];
  let { block, last } = from;
  let { sum, count } = from.pending;
  const tests = [...from.tests];
  return {
    add(loss: number) {
      last = loss;
      sum += loss;
      count++;
      if (count < block) return;
      losses.push(sum / count);
      sum = 0;
      count = 0;
      if (losses.length < mostPoints) return;
      losses = losses.filter((_, i) => i % 2 === 0).map((mean, i) => (mean + losses[2 * i + 1]!) / 2);
      block *= 2;
    },
    addTest: (point: TestPoint) => void tests.push(point),
    hasTest: (step: number) => tests.at(-1)?.step === step,
    newest: () => tests.at(-1),
    last: () => last,
    now: (): LearningRecord => ({
      since: from.since,
      losses: [...losses],
      block,
      last,
      pending: { sum, count },
      tests: [...tests],
    }),
  };
}

/** The steps at which the blocks of a record end: where its losses are to be drawn. */
export const lossSteps = ({ since, losses, block }: LearningRecord): number[] =>
  losses.map((_, i) => since + (i + 1) * block);

/** Tests are due every `every` steps, and further apart in a long run, so that their number grows only slowly. */
export function isTestDue(step: number, every: number): boolean {
  let gap = Math.max(1, Math.round(every));
  while (step > gap * 128) gap *= 2;
  return step % gap === 0;
}
