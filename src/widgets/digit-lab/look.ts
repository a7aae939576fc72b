import { conv2d } from '~/numerics/conv2d';
import { affine } from '~/numerics/matrix-loops';
import { maxPool2d } from '~/numerics/pool2d';
import { softmax } from '~/numerics/softmax';
import { type Windows, windowsOver } from '~/numerics/windows';
import { classes, side, units } from './network';

/** What every layer makes of one picture; maps are [rows, columns, channels]. */
export interface Look {
  readonly picture: Float32Array;
  readonly conv1: Float32Array;
  readonly relu1: Float32Array;
  readonly pool1: Float32Array;
  readonly conv2: Float32Array;
  readonly relu2: Float32Array;
  readonly pool2: Float32Array;
  readonly dense: Float32Array;
  readonly logits: readonly number[];
  /** One for each digit, 0 to 1. */
  readonly probabilities: readonly number[];
}

export const windows = {
  conv1: windowsOver([side, side, 1], { kernel: 5, padding: 'same' }) as Windows,
  pool1: windowsOver([side, side, 8], { kernel: 2, stride: 2 }) as Windows,
  conv2: windowsOver([side / 2, side / 2, 8], { kernel: 5, padding: 'same' }) as Windows,
  pool2: windowsOver([side / 2, side / 2, 16], { kernel: 2, stride: 2 }) as Windows,
};

const relu = (values: Float32Array) => values.map((value) => Math.max(0, value));

function dense(x: Float32Array, [weights, bias]: readonly Float32Array[], outputs: number): Float32Array {
  const y = new Float32Array(outputs);
  affine(x, weights!, bias!, y, 1, x.length, outputs);
  return y;
}

export function lookAt(parameters: readonly Float32Array[], picture: Float32Array): Look {
  const conv1 = conv2d(windows.conv1, picture, parameters[0]!, parameters[1]!) as Float32Array;
  const relu1 = relu(conv1);
  const pool1 = maxPool2d(windows.pool1, relu1).y as Float32Array;
  const conv2 = conv2d(windows.conv2, pool1, parameters[2]!, parameters[3]!) as Float32Array;
  const relu2 = relu(conv2);
  const pool2 = maxPool2d(windows.pool2, relu2).y as Float32Array;
  const hidden = relu(dense(pool2, parameters.slice(4, 6), units));
  const logits = [...dense(hidden, parameters.slice(6, 8), classes)];
  return {
    picture,
    conv1,
    relu1,
    pool1,
    conv2,
    relu2,
    pool2,
    dense: hidden,
    logits,
    probabilities: softmax(logits),
  };
}
