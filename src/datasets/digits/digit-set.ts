import { chanceFrom, drawDigit } from './draw-digit';

/** Sides of the pictures: as drawn, or each pixel the mean of 2×2. */
export type DigitSize = 28 | 14;

export interface DigitSet {
  readonly size: DigitSize;
  readonly count: number;
  /** [count, size·size]: picture after picture, row after row, ink 1. */
  readonly pixels: Float32Array;
  /** The digit in each picture: 0, 1, …, 9, 0, 1, … */
  readonly labels: Uint8Array;
}

/** A 28×28 picture (or any even side) with each 2×2 pixels as their mean. */
export function halved(picture: Float32Array, size: number): Float32Array {
  const side = size / 2;
  return Float32Array.from({ length: side * side }, (_, i) => {
    const corner = 2 * Math.floor(i / side) * size + 2 * (i % side);
    return (
      (picture[corner]! + picture[corner + 1]! + picture[corner + size]! + picture[corner + size + 1]!) / 4
    );
  });
}

/**
 * Digits one after another, as many as are asked for: a set can be drawn in slices while the page stays awake. The same seed
 * gives the same digits whatever the slices.
 */
export function digitStream(
  seed: number,
  size: DigitSize = 28,
): () => { label: number; pixels: Float32Array } {
  const chance = chanceFrom(seed);
  let next = 0;
  return () => {
    const label = next++ % 10;
    const picture = drawDigit(label, chance);
    return { label, pixels: size === 28 ? picture : halved(picture, 28) };
  };
}

/** `count` digits, as many of each as can be. The book trains on seed 1 and tests on seed 2. */
export function digitSet(count: number, seed: number, size: DigitSize = 28): DigitSet {
  const draw = digitStream(seed, size);
  const pixels = new Float32Array(count * size * size);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const digit = draw();
    pixels.set(digit.pixels, i * size * size);
    labels[i] = digit.label;
  }
  return { size, count, pixels, labels };
}
