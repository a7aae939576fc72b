import { useEffect, useRef, useState } from 'react';
import type { LabelledPictures } from '~/datasets/idx-pictures';
import { type Exam, examFurther, noExam } from './exam';

/** Milliseconds of a frame; the rest of it belongs to the hand. */
const budget = 8;
/** What is known so far is shown every so many milliseconds. */
const beat = 150;

/** The test set under the network in view, looked at frame by frame while the figure is in view and nothing is being learned. */
export function useExam(
  parameters: readonly Float32Array[],
  set: LabelledPictures | undefined,
  isWatched: boolean,
): Exam {
  const [exam, setExam] = useState(() => noExam(set));
  const known = useRef<{ readonly of: unknown; readonly set: unknown; exam: Exam }>(undefined);
  useEffect(() => {
    if (!isWatched) return;
    if (known.current?.of !== parameters || known.current.set !== set)
      known.current = { of: parameters, set, exam: noExam(set) };
    const mine = known.current;
    setExam(mine.exam);
    let frame: number;
    let shown = performance.now();
    const further = (now: number) => {
      mine.exam = examFurther(mine.exam, parameters, set, budget, () => performance.now());
      const isOver = mine.exam.done >= mine.exam.total;
      if (isOver || now - shown > beat) {
        shown = now;
        setExam(mine.exam);
      }
      if (!isOver) frame = requestAnimationFrame(further);
    };
    if (mine.exam.done < mine.exam.total) frame = requestAnimationFrame(further);
    return () => cancelAnimationFrame(frame);
  }, [parameters, set, isWatched]);
  return exam;
}
