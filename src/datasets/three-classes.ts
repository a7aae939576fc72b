import { between, deriveSeed, normalFrom, randomFrom } from '~/numerics/random';

export interface Points {
  readonly points: readonly (readonly [number, number])[];
  /** The class of each point: 0, 1, …, classCount − 1. */
  readonly classes: readonly number[];
  readonly classCount: number;
}

/** `overlap`: clouds that share ground. `separable`: clouds apart. `ring`: a disc inside a ring inside a ring. */
export type ThreeClasses = 'overlap' | 'separable' | 'ring';

const clouds = {
  overlap: {
    means: [
      [1.25, 0.25],
      [0.8, 1],
      [-0.25, 1.25],
    ],
    deviation: 0.55,
  },
  separable: {
    means: [
      [1.6, -0.55],
      [0.55, 1.6],
      [-1.6, 0.2],
    ],
    deviation: 0.28,
  },
} as const;

// Two decimals can be printed, typed and put in a link, and hide that Math.cos differs in its last bit between engines.
// Adding 0 turns −0 into 0.
export const toHundredths = (value: number) => Math.round(value * 100) / 100 + 0;

/**
 * Three classes in the plane, `perClass` points each, class after class, rounded to 0.01. Clouds are normal around a mean;
 * rings have radii 0.35, 1.10, 1.85 (spread 0.08) with angles even but for a jitter of 0.3 of their distance.
 */
export function threeClasses(
  kind: ThreeClasses,
  perClass = 18,
  seed = 11,
): Points & { readonly classCount: 3 } {
  const random = randomFrom(deriveSeed(seed, `three:${kind}`));
  const normal = normalFrom(random);

  const inCloud = ({ means, deviation }: (typeof clouds)['overlap' | 'separable'], c: number) =>
    [normal(means[c]![0], deviation), normal(means[c]![1], deviation)] as const;
  const onRing = (c: number, i: number) => {
    const radius = 0.35 + 0.75 * c + normal(0, 0.08);
    const angle = (2 * Math.PI * (i + between(random, -0.3, 0.3))) / perClass;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  };

  const classes = Array.from({ length: 3 * perClass }, (_, n) => Math.floor(n / perClass));
  const points = classes.map((c, n) => {
    const [x, y] = kind === 'ring' ? onRing(c, n % perClass) : inCloud(clouds[kind], c);
    return [toHundredths(x), toHundredths(y)] as const;
  });
  return { points, classes, classCount: 3 };
}
