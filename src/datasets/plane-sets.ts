import { deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import type { Points } from './three-classes';

type Place = readonly [x: number, y: number];

/** Class after class, `perClass` points each. */
function classByClass(classCount: number, perClass: number, place: (c: number, i: number) => Place): Points {
  const classes = Array.from({ length: classCount * perClass }, (_, n) => Math.floor(n / perClass));
  return { points: classes.map((c, n) => place(c, n % perClass)), classes, classCount };
}

const corners = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/** Normal clouds around (±0.6, ±0.6), `perCorner` points each, corner after corner; class 1 where the signs differ. */
export function xorCloud(perCorner = 40, seed = 7, deviation = 0.18): Points {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'xor')));
  const corner = (n: number) => corners[Math.floor(n / perCorner)]!;
  const numbers = Array.from({ length: 4 * perCorner }, (_, n) => n);
  return {
    points: numbers.map((n) => {
      const [x, y] = corner(n);
      return [normal(0.6 * x, deviation), normal(0.6 * y, deviation)] as const;
    }),
    classes: numbers.map((n) => (corner(n)[0] * corner(n)[1] < 0 ? 1 : 0)),
    classCount: 2,
  };
}

/** A circle of radius 1 around a circle of radius `factor`; `noise` is the standard deviation along each axis. */
export function circles(perClass = 100, seed = 7, factor = 0.5, noise = 0.06): Points {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'circles')));
  return classByClass(2, perClass, (c, i) => {
    const angle = (2 * Math.PI * i) / perClass;
    const radius = c === 1 ? factor : 1;
    return [radius * Math.cos(angle) + normal(0, noise), radius * Math.sin(angle) + normal(0, noise)];
  });
}

/** Two half circles that reach into each other, around the origin. */
export function moons(perClass = 100, seed = 7, noise = 0.1): Points {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'moons')));
  return classByClass(2, perClass, (c, i) => {
    const angle = (Math.PI * i) / Math.max(1, perClass - 1);
    const [x, y] =
      c === 1 ? [1 - Math.cos(angle), 0.5 - Math.sin(angle)] : [Math.cos(angle), Math.sin(angle)];
    return [x - 0.5 + normal(0, noise), y - 0.25 + normal(0, noise)];
  });
}

/**
 * Arms of a spiral that leave the origin and end at radius 1: angle = turns · (class + radius) + noise · N(0, 1), in radians
 * (the form of Karpathy's CS231n). Two arms stand opposite each other when `turns` is an odd multiple of π.
 */
export function spirals(perClass = 100, classCount = 3, seed = 7, noise = 0.2, turns = 4): Points {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'spirals')));
  return classByClass(classCount, perClass, (c, i) => {
    const radius = i / perClass;
    const angle = turns * (c + radius) + noise * normal();
    return [radius * Math.sin(angle), radius * Math.cos(angle)];
  });
}
