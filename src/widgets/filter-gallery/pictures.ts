import { digitStream } from '~/datasets/digits/digit-set';
import { type LayerPatches, openSearch, patchPixels } from '~/models/cnn/strongest';
import { maxNorm } from '~/numerics/vector';
import { side, spec, watched } from './network';

/** Digits of the test set, drawn once, as many at a time as there is time for. */
const count = 100;
const draw = digitStream(2, side);
const digits: Float32Array[] = [];

/** So many pieces of each unit. */
export const kept = 9;

/** A search through the digits, one of them at each call of `look`. */
export function openDigitSearch(parameters: readonly Float32Array[]) {
  const search = openSearch(spec, parameters, digits, watched, kept);
  return {
    get done() {
      return search.done;
    },
    total: count,
    look(): void {
      if (search.done === digits.length) digits.push(draw().pixels);
      search.look();
    },
    result: search.result,
  };
}

/** The pieces of each unit of a layer, as pictures: three rows of three; undefined where there are fewer. */
export function collagesOf({ side: patchSide, units }: LayerPatches) {
  return units.map((patches) =>
    Array.from({ length: 3 }, (_, row) =>
      Array.from({ length: 3 }, (_, column) => {
        const patch = patches[3 * row + column];
        return patch && patchPixels(digits[patch.picture]!, side, patch, patchSide);
      }),
    ),
  );
}

/** Weights as shares of the largest, −1 to 1. */
export function inOwnScale(filter: Float32Array): Float32Array {
  const largest = maxNorm(filter) || 1;
  return filter.map((weight) => weight / largest);
}
