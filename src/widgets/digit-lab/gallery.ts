import type { LabelledPictures } from '~/datasets/idx-pictures';
import { type Exam, mistakes } from './exam';
import { sampleOf } from './samples';

/** So many test digits are shown together. */
export const pageSize = 20;

/** A page of test digits, with what each was taken for where that is known. */
export function galleryOf(exam: Exam, set: LabelledPictures | undefined, wrongOnly: boolean, wanted: number) {
  const wrong = wrongOnly ? mistakes(exam, set) : undefined;
  const found = wrong?.length ?? exam.total;
  const last = Math.max(0, Math.ceil(found / pageSize) - 1);
  const page = Math.min(last, Math.max(0, wanted));
  const first = page * pageSize;
  const shown = Array.from(
    { length: Math.min(pageSize, found - first) },
    (_, i) => wrong?.[first + i] ?? first + i,
  );
  const digits = shown.map((index) => ({
    index,
    ...sampleOf(set, index),
    answer: index < exam.done ? exam.answers[index] : undefined,
  }));
  return { digits, page, last, found };
}
