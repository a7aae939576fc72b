import { deriveSeed, integerBelow, randomFrom, shuffled } from '~/numerics/random';

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

/** A fixed order for the `count` pixels of a picture: pixel i of the shuffled picture was pixel order[i]. */
export const pixelOrder = (count: number, seed: number): readonly number[] =>
  shuffled(
    Array.from({ length: count }, (_, i) => i),
    randomFrom(deriveSeed(seed, 'pixel order')),
  );

/** A picture with its pixels in another order. */
export const reordered = (picture: Float32Array, order: readonly number[]): Float32Array =>
  picture.map((_, i) => picture[order[i]!]!);
