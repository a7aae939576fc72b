import { plainInputGradient, plainProbabilities } from '~/models/cnn/plain';
import { lastCall } from '~/numerics/last-call';
import { side, spec } from './network';
import type { DigitLabState } from './state';

/** The digit whose logit or probability is looked into. */
export const lookedDigit = ({ params, derived }: Pick<DigitLabState, 'params' | 'derived'>): number =>
  params.of === 'best' ? derived.best : Number(params.of);

/** The slope of a digit's logit for each of the 28×28 pixels (Simonyan, Vedaldi & Zisserman 2014). */
export const saliency = lastCall(
  (parameters: readonly Float32Array[], picture: Float32Array, digit: number): Float32Array =>
    plainInputGradient(spec, parameters, picture, digit) as Float32Array,
);

/** Ink of the patch that covers: half of what there can be. */
const grey = 0.5;

/** The cells that a patch of `size` around a pixel covers, cut off at the edge. */
export function patchAround(row: number, column: number, size: number) {
  const before = Math.floor((size - 1) / 2);
  const [top, left] = [Math.max(0, row - before), Math.max(0, column - before)];
  return {
    row: top,
    column: left,
    rows: Math.min(side, row - before + size) - top,
    columns: Math.min(side, column - before + size) - left,
  };
}

/** The picture with a grey patch around a pixel (Zeiler & Fergus 2014). */
export function covered(picture: Float32Array, row: number, column: number, size: number): Float32Array {
  const patch = patchAround(row, column, size);
  const copy = picture.slice();
  for (let i = patch.row; i < patch.row + patch.rows; i++)
    copy.fill(grey, i * side + patch.column, i * side + patch.column + patch.columns);
  return copy;
}

/** Every pixel, those of a coarse grid first: the whole is to be seen early, and sharpens. */
const order = [4, 2, 1].flatMap((stride, level, strides) =>
  Array.from({ length: side * side }, (_, i) => i).filter((i) => {
    const on = (by: number) => Math.floor(i / side) % by === 0 && (i % side) % by === 0;
    return on(stride) && !strides.slice(0, level).some(on);
  }),
);

export interface Occlusion {
  /** Probability of the digit with the patch around each pixel; NaN where it is not known yet. */
  readonly values: Float32Array;
  readonly done: number;
}
export const occlusionTotal = order.length;
export const noOcclusion: Occlusion = { values: new Float32Array(side * side).fill(Number.NaN), done: 0 };

/** Goes on with an occlusion map for about so many milliseconds by the clock `now`. */
export function occlusionFurther(
  before: Occlusion,
  parameters: readonly Float32Array[],
  picture: Float32Array,
  { digit, size }: { readonly digit: number; readonly size: number },
  milliseconds: number,
  now: () => number,
): Occlusion {
  const values = before.values.slice();
  let { done } = before;
  for (const end = now() + milliseconds; done < order.length && now() < end; done++) {
    const [row, column] = [Math.floor(order[done]! / side), order[done]! % side];
    const patched = covered(picture, row, column, size);
    values[order[done]!] = plainProbabilities(spec, parameters, patched)[digit]!;
  }
  return { values, done };
}

/** Numbers from 0 to 1 between the smallest and the largest that are known; those that are not known yet stay NaN. */
export function spreadOf(values: Float32Array) {
  let [low, high] = [1, 0];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const range = Math.max(high - low, 1e-6);
  return { low: Math.min(low, high), high, shares: values.map((value) => (value - low) / range) };
}
