import { nearestToOrigin } from '~/numerics/nearest-to-origin';
import { add, dot, norm, scale, type Vector } from '~/numerics/vector';

/** Integers stay integers: the rule only ever adds inputs, so float64 is exact for whole-number inputs. */
export interface Perceptron {
  readonly weights: Vector;
  readonly bias: number;
}

/** What a perceptron is shown: N inputs, and for each the target 0 or 1. */
export interface Examples {
  readonly points: readonly Vector[];
  readonly classes: readonly number[];
}

/** z = w·x + b. */
export const weightedSum = ({ weights, bias }: Perceptron, x: Vector): number => dot(weights, x) + bias;

/** 1 above zero, 0 at zero and below. */
export const threshold = (z: number): 0 | 1 => (z > 0 ? 1 : 0);

export const outputOf = (perceptron: Perceptron, x: Vector): 0 | 1 => threshold(weightedSum(perceptron, x));

/** On its own side of the boundary. On the boundary itself nothing is decided, and while learning that is a mistake. */
export const isRight = (perceptron: Perceptron, x: Vector, target: number): boolean =>
  (target === 1 ? 1 : -1) * weightedSum(perceptron, x) > 0;

/**
 * Rosenblatt's rule, w + (t − ŷ)x and b + (t − ŷ): the same perceptron when it was right. With targets 0 and 1 a mistake
 * has t − ŷ = ±1; z = 0 counts as the wrong answer for either target, so that learning never rests on the boundary.
 */
export function corrected(perceptron: Perceptron, x: Vector, target: number): Perceptron {
  if (isRight(perceptron, x, target)) return perceptron;
  const error = target === 1 ? 1 : -1;
  return { weights: add(perceptron.weights, scale(x, error)), bias: perceptron.bias + error };
}

/** Where a course of learning stands. */
export interface Course {
  readonly perceptron: Perceptron;
  /** Examples seen since the start. */
  readonly seen: number;
  /** Corrections since the start. */
  readonly updates: number;
  /** Corrections so far in the epoch under way. */
  readonly mistakes: number;
  /** Corrections in each finished epoch. */
  readonly mistakesPerEpoch: readonly number[];
}

export const untaught = (inputs: number): Course => ({
  perceptron: { weights: new Array<number>(inputs).fill(0), bias: 0 },
  seen: 0,
  updates: 0,
  mistakes: 0,
  mistakesPerEpoch: [],
});

/** Shows one example, number `index` of `count` in an epoch, and corrects if it was wrong. */
export function show(course: Course, { points, classes }: Examples, index: number): Course {
  const perceptron = corrected(course.perceptron, points[index]!, classes[index]!);
  const mistake = perceptron === course.perceptron ? 0 : 1;
  const seen = course.seen + 1;
  const mistakes = course.mistakes + mistake;
  const ends = seen % points.length === 0;
  return {
    perceptron,
    seen,
    updates: course.updates + mistake,
    mistakes: ends ? 0 : mistakes,
    mistakesPerEpoch: ends ? [...course.mistakesPerEpoch, mistakes] : course.mistakesPerEpoch,
  };
}

export interface MistakeBound {
  /** The largest length of an input with a 1 appended, the bias' input. */
  readonly radius: number;
  /**
   * How far the best boundary keeps from the nearest point, in the same space: max over ‖(w, b)‖ = 1 of the smallest
   * ±(w·x + b). 0 when no line separates the classes.
   */
  readonly margin: number;
  /** (radius/margin)²: from zero weights no order of examples causes more corrections (Novikoff 1962); ∞ when not separable. */
  readonly bound: number;
}

/** The margin is the distance from the origin to the hull of the points (x, 1), those of class 0 mirrored. */
export function mistakeBound({ points, classes }: Examples): MistakeBound {
  const signed = points.map((x, i) => scale([...x, 1], classes[i] === 1 ? 1 : -1));
  const radius = Math.max(0, ...signed.map(norm));
  const distance = norm(nearestToOrigin(signed) ?? [0]);
  const margin = distance < 1e-7 * Math.max(1, radius) ? 0 : distance;
  return { radius, margin, bound: margin === 0 ? Number.POSITIVE_INFINITY : (radius / margin) ** 2 };
}
