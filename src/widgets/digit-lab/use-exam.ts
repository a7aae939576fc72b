import type { LabelledPictures } from '~/datasets/idx-pictures';
import { useFrameWork } from '~/kit/use-frame-work';
import { type Exam, examFurther, noExam } from './exam';

/** The test set under the network in view; nothing of it is known while the network is learning. */
export const useExam = (
  parameters: readonly Float32Array[],
  set: LabelledPictures | undefined,
  isWatched: boolean,
): Exam =>
  useFrameWork({
    of: [parameters, set],
    isWatched,
    start: () => noExam(set),
    further: (known, milliseconds) =>
      examFurther(known, parameters, set, milliseconds, () => performance.now()),
    isDone: ({ done, total }) => done >= total,
    share: 8,
    beat: 150,
  });
