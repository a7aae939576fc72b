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

/** Where a pixel of the copy comes from. */
type Source = (x: number, y: number) => readonly [x: number, y: number];

/** Two waves an axis, with random directions, phases and lengths of about half the picture. */
function elasticField(random: Random, size: number, reach: number): Source {
  const wave = () => {
    const [fx, fy, phase] = [between(random, -1, 1), between(random, -1, 1), between(random, 0, 2 * Math.PI)];
    return (x: number, y: number) => Math.sin((2 * Math.PI * (fx * x + fy * y) * 2) / size + phase);
  };
  const [x1, x2, y1, y2] = [wave(), wave(), wave(), wave()];
  return (x, y) => [x + (reach * (x1(x, y) + x2(x, y))) / 2, y + (reach * (y1(x, y) + y2(x, y))) / 2];
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
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [a, b] = [x - left, y - top];
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= size || row >= size ? 0 : picture[row * size + column]!;
  return (
    (1 - b) * ((1 - a) * at(left, top) + a * at(left + 1, top)) +
    b * ((1 - a) * at(left, top + 1) + a * at(left + 1, top + 1))
  );
}

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
  const bend = elasticField(random, size, limits.elastic);
  const normal = normalFrom(random);
  return Float32Array.from({ length: size * size }, (_, k) => {
    const [bx, by] = bend(k % size, Math.floor(k / size));
    const ink = sampled(picture, size, a * bx + b * by + c, d * bx + e * by + f);
    const noisy = limits.noise > 0 ? ink + normal(0, limits.noise) : ink;
    return Math.min(1, Math.max(0, noisy));
  });
}
