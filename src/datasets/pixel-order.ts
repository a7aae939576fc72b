import { randomFrom, shuffled } from '~/numerics/random';

/** A shuffle of the places of a picture, one for all pictures: entry i of a shuffled picture comes from place `order[i]`. */
export const pixelOrder = (pixels: number, seed: number): Int32Array =>
  Int32Array.from(
    shuffled(
      Array.from({ length: pixels }, (_, i) => i),
      randomFrom(seed),
    ),
  );

/** Every picture of `pixels` with its entries in that order. */
export function reordered<Pixels extends Float32Array | Uint8Array>(
  pixels: Pixels,
  order: Int32Array,
): Pixels {
  const moved = pixels.slice() as Pixels;
  for (let first = 0; first < pixels.length; first += order.length)
    for (let i = 0; i < order.length; i++) moved[first + i] = pixels[first + order[i]!]!;
  return moved;
}
