import { digitStream } from '~/datasets/digits/digit-set';
import type { LabelledPictures, PictureFiles } from '~/datasets/idx-pictures';
import type { Settings } from './params';

/** So many generated digits the network is tested on, none of which it has learned from. */
export const generatedTests = 500;
export const testSeed = 2;

export interface Sample {
  readonly pixels: Float32Array;
  readonly label: number;
}

const drawn: Sample[] = [];
const draw = digitStream(testSeed);

/** The generated test digit `index`, from 0. Those before it are drawn once. */
export function generatedTest(index: number): Sample {
  while (drawn.length <= index) drawn.push(draw());
  return drawn[index]!;
}

/** The pictures that the settings ask to be tested on; undefined stands for the generated ones. */
export const testFiles = (
  { test }: Pick<Settings, 'test'>,
  files: PictureFiles | undefined,
): LabelledPictures | undefined => (test === 'files' ? files?.test : undefined);

export const trainFiles = (
  { train }: Pick<Settings, 'train'>,
  files: PictureFiles | undefined,
): LabelledPictures | undefined => (train === 'files' ? files?.train : undefined);

export const testCount = (set: LabelledPictures | undefined): number => set?.count ?? generatedTests;

/** A test picture with ink from 0 to 1, and what it shows. */
export function sampleOf(set: LabelledPictures | undefined, index: number): Sample {
  if (!set) return generatedTest(index);
  const pixels = set.size ** 2;
  return {
    pixels: Float32Array.from(set.pixels.subarray(index * pixels, (index + 1) * pixels), (ink) => ink / 255),
    label: set.labels[index]!,
  };
}

/** The number of a test digit that there is, from 0. */
export const sampleIndex = (sample: number, count: number): number =>
  Math.min(count, Math.max(1, Math.round(sample))) - 1;

/** The first pictures of a set, in the same memory. */
export const firstOf = ({ size, pixels, labels }: LabelledPictures, count: number): LabelledPictures => ({
  count,
  size,
  pixels: pixels.subarray(0, count * size * size),
  labels: labels.subarray(0, count),
});
