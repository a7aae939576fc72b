import type { LabelledPictures } from '~/datasets/idx-pictures';
import { plainProbabilities } from '~/models/cnn/plain';
import { classes, spec } from './network';
import { sampleOf, testCount } from './samples';

/** What the network says of every test picture, as far as they have been looked at. */
export interface Exam {
  readonly done: number;
  readonly total: number;
  /** The digit that each of the first `done` is taken for. */
  readonly answers: Uint8Array;
  /** [truth · 10 + answer]: how often. */
  readonly confusion: readonly number[];
}

export const noExam = (set: LabelledPictures | undefined): Exam => ({
  done: 0,
  total: testCount(set),
  answers: new Uint8Array(testCount(set)),
  confusion: new Array<number>(classes * classes).fill(0),
});

/** Goes on for about so many milliseconds by the clock `now`. */
export function examFurther(
  before: Exam,
  parameters: readonly Float32Array[],
  set: LabelledPictures | undefined,
  milliseconds: number,
  now: () => number,
): Exam {
  const { total, answers } = before;
  const confusion = [...before.confusion];
  let { done } = before;
  for (const end = now() + milliseconds; done < total && now() < end; done++) {
    const { pixels, label } = sampleOf(set, done);
    const shares = plainProbabilities(spec, parameters, pixels);
    const answer = shares.indexOf(Math.max(...shares));
    answers[done] = answer;
    confusion[label * classes + answer]!++;
  }
  return { done, total, answers, confusion };
}

export const rightAnswers = ({ confusion }: Exam): number =>
  confusion.reduce((sum, count, i) => (Math.floor(i / classes) === i % classes ? sum + count : sum), 0);

/** The places of the test digits that were taken for another one, or, with a truth and an answer, of those alone. */
export function mistakes(
  { done, answers }: Exam,
  set: LabelledPictures | undefined,
  of?: readonly [truth: number, answer: number],
): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < done; i++) {
    const label = set ? set.labels[i]! : i % classes;
    if (of ? label === of[0] && answers[i] === of[1] : answers[i] !== label) found.push(i);
  }
  return found;
}
