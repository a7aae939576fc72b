import { between, deriveSeed, normalFrom, type Random, randomFrom } from '~/numerics/random';

/**
 * How far copies of a picture may differ from it. Each copy draws its own amounts, uniform within ±limit.
 * Simard, Steinkraus & Platt 2003 (ICDAR) used affine and elastic distortions of handwriting in this way.
 */
export interface Augmentation {
  /** Pixels, either way, along each axis. */
  readonly shift: number;
  /** Degrees, either way. */
  readonly rotation: number;
  /** The size is multiplied by 1 ± this. */
  readonly scale: number;
  /** Horizontal pixels for each vertical one, either way. */
  readonly shear: number;
  /** Pixels that the smooth random field moves at most. */
  readonly elastic: number;
  /** Deviation of the normal noise on each pixel. */
  readonly noise: number;
  /** Half of the copies are mirrored left to right. */
  readonly flip: boolean;
}

export const unchanged: Augmentation = {
  shift: 0,
  rotation: 0,
  scale: 0,
  shear: 0,
  elastic: 0,
  noise: 0,
  flip: false,
};

/**
 * sin(α·x + β·y + φ) for every pixel, with a random direction, phase and length of about half the picture. By the sine of a sum,
 * from sines and cosines along the axes: a copy is made for every picture of every minibatch.
 */
function wave(random: Random, size: number): (x: number, y: number) => number {
  const [fx, fy, phase] = [between(random, -1, 1), between(random, -1, 1), between(random, 0, 2 * Math.PI)];
  const pace = (4 * Math.PI) / size;
  const along = (of: (angle: number) => number, each: number, from: number) =>
    Float64Array.from({ length: size }, (_, i) => of(pace * each * i + from));
  const [sinX, cosX] = [along(Math.sin, fx, 0), along(Math.cos, fx, 0)];
  const [sinY, cosY] = [along(Math.sin, fy, phase), along(Math.cos, fy, phase)];
  return (x, y) => sinX[x]! * cosY[y]! + cosX[x]! * sinY[y]!;
}

/** What one copy has drawn. */
export interface Amounts {
  /** Degrees; with y down, with the clock. */
  readonly rotation: number;
  /** The size is multiplied by this. */
  readonly scale: number;
  readonly shear: number;
  /** Pixels to the right and down. */
  readonly shift: readonly [x: number, y: number];
  readonly mirrored: boolean;
}

function drawnAmounts(random: Random, limits: Augmentation): Amounts {
  const within = (limit: number) => between(random, -limit, limit);
  const rotation = within(limits.rotation);
  const scale = 1 + within(limits.scale);
  const shear = within(limits.shear);
  const shift = [within(limits.shift), within(limits.shift)] as const;
  return { rotation, scale, shear, shift, mirrored: random() < 0.5 && limits.flip };
}

const streamOf = (seed: number, index: number) => randomFrom(deriveSeed(seed, `augment ${index}`));

/** How far copy number `index` of a seed is turned, scaled, slanted and moved, and whether it is mirrored. */
export const amountsOf = (limits: Augmentation, seed: number, index: number): Amounts =>
  drawnAmounts(streamOf(seed, index), limits);

/**
 * [a, b, c, d, e, f]: pixel (x, y) of a copy of side `size` comes from (a·x + b·y + c, d·x + e·y + f) of the picture. Backwards,
 * so that every pixel of the copy gets one value.
 */
export function sourceMatrix({ rotation, scale, shear, shift, mirrored }: Amounts, size: number) {
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) / scale, Math.sin(angle) / scale];
  const side = mirrored ? -1 : 1;
  const [a, b] = [side * (cos + shear * sin), side * (sin - shear * cos)];
  const middle = (size - 1) / 2;
  const [x, y] = [middle + shift[0], middle + shift[1]];
  return [a, b, middle - a * x - b * y, -sin, cos, middle + sin * x - cos * y] as const;
}

/** The picture between its pixels: bilinear, 0 outside. */
function sampled(picture: Float32Array, size: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const a = x - left;
  const b = y - top;
  return (
    (1 - b) * ((1 - a) * inkAt(picture, size, left, top) + a * inkAt(picture, size, left + 1, top)) +
    b * ((1 - a) * inkAt(picture, size, left, top + 1) + a * inkAt(picture, size, left + 1, top + 1))
  );
}

const inkAt = (picture: Float32Array, size: number, column: number, row: number) =>
  column < 0 || row < 0 || column >= size || row >= size ? 0 : picture[row * size + column]!;

/**
 * A changed copy of a square picture of `size`·`size` numbers in [0, 1], row after row. Copy number `index` of a seed is always
 * the same. With nothing allowed to change it is the picture itself, to the last bit.
 */
export function augmented(
  picture: Float32Array,
  size: number,
  limits: Augmentation,
  seed: number,
  index: number,
): Float32Array {
  const random = streamOf(seed, index);
  const [a, b, c, d, e, f] = sourceMatrix(drawnAmounts(random, limits), size);
  // Two waves an axis; drawn in any case, so that the noise after them is the same.
  const reach = limits.elastic / 2;
  const [x1, x2, y1, y2] = [wave(random, size), wave(random, size), wave(random, size), wave(random, size)];
  const normal = normalFrom(random);
  const copy = new Float32Array(size * size);
  for (let y = 0, k = 0; y < size; y++)
    for (let x = 0; x < size; x++, k++) {
      const bx = reach > 0 ? x + reach * (x1(x, y) + x2(x, y)) : x;
      const by = reach > 0 ? y + reach * (y1(x, y) + y2(x, y)) : y;
      const ink = sampled(picture, size, a * bx + b * by + c, d * bx + e * by + f);
      const noisy = limits.noise > 0 ? ink + normal(0, limits.noise) : ink;
      copy[k] = Math.min(1, Math.max(0, noisy));
    }
  return copy;
}
