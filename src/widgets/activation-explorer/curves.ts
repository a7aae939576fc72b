import { activations, sigmoid } from '~/models/chain/activations';
import type { Point } from '~/numerics/polygon';
import { type Reading, reach, type Shown, shownFunctions } from './state';

/** Steps of x between two points of a curve. */
const spacing = 0.05;
const xs = Array.from({ length: Math.round((2 * reach) / spacing) + 1 }, (_, i) => -reach + i * spacing);
const gap: Point = [Number.NaN, Number.NaN];
// As near to zero as no eye can see; a jump is drawn as a jump.
const justAbove = 1e-9;

function through(f: (x: number) => number): Point[] {
  const below = xs.filter((x) => x < -spacing / 2).map((x): Point => [x, f(x)]);
  const above = xs.filter((x) => x > spacing / 2).map((x): Point => [x, f(x)]);
  const jumps = Math.abs(f(justAbove) - f(0)) > 1e-6;
  return [...below, [0, f(0)], ...(jumps ? [gap] : []), [justAbove, f(justAbove)], ...above];
}

const curveOf = (fn: Shown) => ({
  value: through(activations[fn].value),
  slope: through(activations[fn].derivative),
});

/** The curves of all functions and of their slopes; broken where they jump. */
export const curves = Object.fromEntries(
  (Object.keys(shownFunctions) as Shown[]).map((fn) => [fn, curveOf(fn)]),
) as Readonly<Record<Shown, ReturnType<typeof curveOf>>>;

/** 2σ(2x) − 1, computed by sigmoids: it lies on tanh. */
export const stretchedSigmoid = through((x) => 2 * sigmoid(2 * x) - 1);

const tangentReach = 1.6;

/** A piece of the tangent at x. */
export function tangentAt(x: number, { value, slope }: Reading): Point[] {
  return [-tangentReach, tangentReach].map((dx): Point => [x + dx, value + slope * dx]);
}

/** The part of the vertical axis that holds a function. */
const heights: Readonly<Record<Shown, readonly [number, number]>> = {
  step: [-1.4, 1.4],
  sigmoid: [-1.4, 1.4],
  tanh: [-1.4, 1.4],
  identity: [-reach, reach],
  relu: [-1.4, reach],
  'leaky-relu': [-1.4, reach],
  gelu: [-1.4, reach],
};

/** The part of the vertical axis that holds all functions in view. */
export const heightFor = (shown: readonly Shown[]): readonly [number, number] => [
  Math.min(...shown.map((fn) => heights[fn][0])),
  Math.max(...shown.map((fn) => heights[fn][1])),
];
