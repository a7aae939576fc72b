import { digitStream, halved } from '~/datasets/digits/digit-set';
import { pixelOrder, reordered, shiftedAtRandom } from '~/datasets/digits/shifted';
import type { PictureSet } from '~/models/cnn/pictures';
import { pixelCount } from '~/models/inductive-bias/networks';
import { type BiasTest, testCount } from '~/models/inductive-bias/plan';
import { deriveSeed } from '~/numerics/random';

/** One order of the pixels for the whole book: what is learned from and what is tested has the same. */
export const order = pixelOrder(pixelCount, 1);

/** Pictures that are made when they are needed, one after another. */
interface Growing {
  /** The first `count`, shuffled or not. Without that, they are only drawn. */
  draw(count: number): void;
  first(count: number, shuffled: boolean): PictureSet;
}

function growing(next: () => { label: number; pixels: Float32Array }): Growing {
  const pixels: Float32Array[] = [];
  const labels: number[] = [];
  const draw = (count: number) => {
    while (labels.length < count) {
      const digit = next();
      pixels.push(digit.pixels);
      labels.push(digit.label);
    }
  };
  return {
    draw,
    first(count, shuffled) {
      draw(count);
      const all = new Float32Array(count * pixelCount);
      for (let n = 0; n < count; n++)
        all.set(shuffled ? reordered(pixels[n]!, order) : pixels[n]!, n * pixelCount);
      return { count, pixels: all, labels: Uint8Array.from(labels.slice(0, count)) };
    },
  };
}

const training = new Map<number, Growing>();
const kept = 3;

/** The digits of a seed; those of a few seeds are kept. */
export function trainingDigits(seed: number): Growing {
  let digits = training.get(seed);
  if (!digits) {
    digits = growing(digitStream(deriveSeed(seed, 'inductive bias'), 14));
    for (const old of [...training.keys()].slice(0, Math.max(0, training.size - kept + 1)))
      training.delete(old);
    training.set(seed, digits);
  }
  return digits;
}

const testSeed = 2;
/** Pixels of the 28×28 picture that digits are shifted by at most, before it is halved. */
export const reach = 4;

function* shiftedDigits(): Generator<{ label: number; pixels: Float32Array }, never> {
  const next = digitStream(testSeed, 28);
  for (let index = 0; ; index++) {
    const { label, pixels } = next();
    yield { label, pixels: halved(shiftedAtRandom(pixels, 28, reach, testSeed, index), 28) };
  }
}

const makers: Readonly<Record<BiasTest, () => PictureSet>> = {
  clean: () => growing(digitStream(testSeed, 14)).first(testCount, false),
  shuffled: () => growing(digitStream(testSeed, 14)).first(testCount, true),
  shifted() {
    const digits = shiftedDigits();
    return growing(() => digits.next().value).first(testCount, false);
  },
};
const made = new Map<BiasTest, PictureSet>();

/** New digits, the same for every network; made once. */
export function testDigits(test: BiasTest): PictureSet {
  const digits = made.get(test) ?? makers[test]();
  made.set(test, digits);
  return digits;
}
