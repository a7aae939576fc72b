import { plainForward } from '~/models/cnn/plain';
import { softmax } from '~/numerics/softmax';
import { spec } from './network';

/** What every layer makes of one picture; maps are [rows, columns, channels]. */
export interface Look {
  readonly picture: Float32Array;
  readonly conv1: Float32Array;
  readonly relu1: Float32Array;
  readonly pool1: Float32Array;
  readonly conv2: Float32Array;
  readonly relu2: Float32Array;
  readonly pool2: Float32Array;
  /** The 64 numbers of the fully connected layer. */
  readonly dense: Float32Array;
  readonly logits: readonly number[];
  /** One for each digit, 0 to 1. */
  readonly probabilities: readonly number[];
}

export function lookAt(parameters: readonly Float32Array[], picture: Float32Array): Look {
  // Numbers come back in the precision of the parameters.
  const outputs = plainForward(spec, parameters, picture) as Float32Array[];
  const [conv1, relu1, pool1, conv2, relu2, pool2, , , dense, scores] = outputs;
  const logits = [...scores!];
  return {
    picture,
    conv1: conv1!,
    relu1: relu1!,
    pool1: pool1!,
    conv2: conv2!,
    relu2: relu2!,
    pool2: pool2!,
    dense: dense!,
    logits,
    probabilities: softmax(logits),
  };
}
