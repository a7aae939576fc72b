import type { ChainData } from '../chain/spec';
import { openOrder } from '../minibatch-order';

/** Pictures with their classes. */
export interface PictureSet {
  readonly count: number;
  /** [count, height, width, channels], picture after picture. In bytes 255 means 1. */
  readonly pixels: Float32Array | Uint8Array;
  /** The class of each, from 0. */
  readonly labels: Uint8Array;
}

/** What a run is given at each step. It follows from the step alone. */
export interface Minibatches {
  /** Pictures in a minibatch, at most. */
  readonly size: number;
  readonly perEpoch: number;
  /** Writes the pictures of a step and their classes as one-hot rows; returns how many they are. */
  fill(step: number, pictures: Float32Array, targets: Float32Array): number;
}

/** Writes picture `from` of a set to picture `to` of an array. */
function copyPicture({ pixels, count }: PictureSet, from: number, pictures: Float32Array, to: number): void {
  const size = pixels.length / count;
  const scale = pixels instanceof Uint8Array ? 1 / 255 : 1;
  for (let i = 0; i < size; i++) pictures[to * size + i] = scale * pixels[from * size + i]!;
}

/** `taken` pictures from the `first` on, as numbers. */
export function picturesOf(set: PictureSet, first: number, taken: number): Float32Array {
  const size = set.pixels.length / set.count;
  const pictures = new Float32Array(taken * size);
  for (let n = 0; n < taken; n++) copyPicture(set, first + n, pictures, n);
  return pictures;
}

/** A row for each label, [count, classes]: zeros, and a one in the place of the class, which has to be below `classes`. */
export function oneHot(labels: Uint8Array, classes: number): Float32Array {
  const targets = new Float32Array(labels.length * classes);
  for (let n = 0; n < labels.length; n++) targets[n * classes + labels[n]!] = 1;
  return targets;
}

/** The set for networks that take every picture as a row of numbers. */
export const pictureRows = (set: PictureSet, classes: number): ChainData => ({
  count: set.count,
  inputs: picturesOf(set, 0, set.count),
  targets: oneHot(set.labels, classes),
});

/**
 * Minibatches of `batchSize` pictures, in the order of `seed`. `changed`, if given, makes of each picture what is learned from:
 * another one at every step, told by a number that no other picture of the run has.
 */
export function openPictures(
  set: PictureSet,
  classes: number,
  batchSize: number,
  seed: number,
  changed?: (picture: Float32Array, index: number) => Float32Array,
): Minibatches {
  const order = openOrder(set.count, batchSize, seed);
  const length = set.pixels.length / set.count;
  return {
    size: order.size,
    perEpoch: order.perEpoch,
    fill(step, pictures, targets) {
      const places = order.at(step);
      targets.fill(0);
      for (let n = 0; n < places.length; n++) {
        const place = places[n]!;
        copyPicture(set, place, pictures, n);
        targets[n * classes + set.labels[place]!] = 1;
        if (!changed) continue;
        const picture = pictures.subarray(n * length, (n + 1) * length);
        picture.set(changed(picture, step * order.size + n));
      }
      return places.length;
    },
  };
}
