import { digitStream } from '~/datasets/digits/digit-set';
import { bookOrder, testStreams } from '~/datasets/digits/shifted';
import { reordered } from '~/datasets/pixel-order';
import type { PictureSet } from '~/models/cnn/pictures';
import { pixelCount } from '~/models/inductive-bias/networks';
import { type BiasTest, testCount } from '~/models/inductive-bias/plan';
import { deriveSeed } from '~/numerics/random';

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
        all.set(shuffled ? reordered(pixels[n]!, bookOrder) : pixels[n]!, n * pixelCount);
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

const made = new Map<BiasTest, PictureSet>();

/** New digits, the same for every network; made once. */
export function testDigits(test: BiasTest): PictureSet {
  const digits = made.get(test) ?? growing(testStreams[test]()).first(testCount, false);
  made.set(test, digits);
  return digits;
}
