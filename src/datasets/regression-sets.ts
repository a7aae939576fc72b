import { between, deriveSeed, normalFrom, randomFrom } from '~/numerics/random';

/** Places in the plane and a number at each. */
export interface Values {
  readonly points: readonly (readonly [number, number])[];
  readonly values: readonly number[];
}

// Six hills and hollows in a chequerboard; the sign of each is that of its neighbours turned.
const bumpCentres = [-2 / 3, 0, 2 / 3].flatMap((x, i) =>
  [-0.45, 0.45].map((y, j) => ({ x, y, height: (i + j) % 2 === 0 ? -1 : 1 })),
);
const bumpWidth = 0.24;

const surfaces = {
  plane: (x: number, y: number) => (x + y) / 2,
  bumps: (x: number, y: number) =>
    bumpCentres.reduce(
      (sum, bump) =>
        sum + bump.height * Math.exp(-((x - bump.x) ** 2 + (y - bump.y) ** 2) / (2 * bumpWidth ** 2)),
      0,
    ),
} as const;

/** A tilted plane from −1 to 1, or six Gaussian bumps of height ±1. */
export type Surface = keyof typeof surfaces;

/**
 * `count` points uniform on the square from −1 to 1, each with the height of the surface there; `noise` is the standard
 * deviation of what is added to it.
 */
export function surfacePoints(surface: Surface, count = 200, seed = 7, noise = 0): Values {
  const random = randomFrom(deriveSeed(seed, `surface:${surface}`));
  const normal = normalFrom(randomFrom(deriveSeed(seed, `surface:${surface}:noise`)));
  const points = Array.from(
    { length: count },
    () => [between(random, -1, 1), between(random, -1, 1)] as const,
  );
  return { points, values: points.map(([x, y]) => surfaces[surface](x, y) + normal(0, noise)) };
}
