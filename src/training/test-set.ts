import type { TestPoint } from '~/models/cnn/learning-record';
import { oneHot, type PictureSet, picturesOf } from '~/models/cnn/pictures';
import { rightAnswers, softmaxCrossEntropy } from '~/models/cnn/softmax';
import { type CnnSpec, classesOf } from '~/models/cnn/spec';

/** Pictures in one piece of work: a few milliseconds. */
const picturesAPiece = 32;

/** Looks at a test set piece by piece: a set may have ten thousand pictures, and the page wants to hear something. */
export function openCnnTest(
  spec: CnnSpec,
  set: PictureSet,
  logits: (pictures: Float32Array, count: number) => Float32Array,
) {
  const classes = classesOf(spec);
  let done = 0;
  let right = 0;
  let loss = 0;
  return {
    get done() {
      return done;
    },
    total: set.count,
    work() {
      const count = Math.min(picturesAPiece, set.count - done);
      if (count <= 0) return;
      const labels = set.labels.subarray(done, done + count);
      const scores = logits(picturesOf(set, done, count), count);
      right += rightAnswers(scores, labels, classes);
      loss += softmaxCrossEntropy(scores, oneHot(labels, classes), count).loss * count;
      done += count;
    },
    result: (): Omit<TestPoint, 'step'> => ({ accuracy: right / set.count, loss: loss / set.count }),
  };
}
