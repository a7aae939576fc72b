import { deriveSeed, integerBelow, randomFrom } from '~/numerics/random';
import { pixelOrder, reordered } from '../pixel-order';
import { digitStream, halved } from './digit-set';

/** A square picture moved by whole pixels; what comes in is empty. */
export function shifted(picture: Float32Array, size: number, right: number, down: number): Float32Array {
  const moved = new Float32Array(size * size);
  for (let y = Math.max(0, down); y < Math.min(size, size + down); y++)
    for (let x = Math.max(0, right); x < Math.min(size, size + right); x++)
      moved[y * size + x] = picture[(y - down) * size + x - right]!;
  return moved;
}

/** Moved by up to `reach` pixels along each axis, every amount equally likely; picture `index` of a seed always alike. */
export function shiftedAtRandom(
  picture: Float32Array,
  size: number,
  reach: number,
  seed: number,
  index: number,
): Float32Array {
  const random = randomFrom(deriveSeed(seed, `shift ${index}`));
  const amount = () => integerBelow(random, 2 * reach + 1) - reach;
  const right = amount();
  return shifted(picture, size, right, amount());
}

/** Pixels of a 28×28 picture that a digit is moved by at most. */
const shiftReach = 4;
/** One order of the 196 pixels for the whole book: what is learned from has the same as what is tested. */
export const bookOrder = pixelOrder(14 * 14, deriveSeed(1, 'pixel order'));
const testSeed = 2;

type DigitStream = ReturnType<typeof digitStream>;

function changed(
  next: DigitStream,
  change: (pixels: Float32Array, index: number) => Float32Array,
): DigitStream {
  let index = 0;
  return () => {
    const { label, pixels } = next();
    return { label, pixels: change(pixels, index++) };
  };
}

/** The digits that the book tests on, 14×14: as they are; moved by up to 4 of 28 pixels each way; with their pixels in `bookOrder`. */
export const testStreams = {
  clean: () => digitStream(testSeed, 14),
  shifted: () =>
    changed(digitStream(testSeed, 28), (pixels, index) =>
      halved(shiftedAtRandom(pixels, 28, shiftReach, testSeed, index), 28),
    ),
  shuffled: () => changed(digitStream(testSeed, 14), (pixels) => reordered(pixels, bookOrder)),
} satisfies Record<string, () => DigitStream>;
