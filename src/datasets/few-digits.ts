import { deriveSeed } from '~/numerics/random';
import { type Augmentation, augmented } from './augment';
import { type DigitSet, digitSet } from './digits/digit-set';

/** Pictures in one pass over the sources: with fewer sources than that, each comes several times. */
export const passLength = 100;
const side = 14;

/** The few digits that one seed has to make do with: `perClass` of each, 14×14, in the order 0, 1, …, 9, 0, 1, … */
export const fewDigits = (perClass: number, seed: number): DigitSet =>
  digitSet(10 * perClass, deriveSeed(seed, 'few digits'), side);

/** The source at a place of a pass: its number among the sources. */
export const sourceAt = (place: number, { count }: DigitSet): number => place % count;

/** Copies are numbered through all passes. */
export const copyNumber = (pass: number, place: number): number => pass * passLength + place;

/** What stands at a place of a pass (from 0) in place of the source: never the same copy twice. */
export function copyAt(
  sources: DigitSet,
  limits: Augmentation,
  seed: number,
  pass: number,
  place: number,
): Float32Array {
  const source = sourceAt(place, sources) * side * side;
  const picture = sources.pixels.subarray(source, source + side * side);
  return augmented(picture, side, limits, seed, copyNumber(pass, place));
}
