import { solve } from '~/numerics/solve';
import { dot, type Vector } from '~/numerics/vector';
import { activations, sigmoid, softplus } from './chain/activations';
import type { ActivationName, ChainSpec, LayerParameters } from './chain/spec';

/** A hidden unit that looks at the plane: it puts out f(w·x + b). */
export interface HiddenUnit {
  readonly w: readonly [number, number];
  readonly b: number;
}

/** Two inputs, a hidden layer, one logit: ŷ = σ(v·h + c) with hⱼ = f(wⱼ·x + bⱼ). The same numbers as two layers of a chain, unit by unit. */
export interface TwoLayerNet {
  readonly units: readonly HiddenUnit[];
  /** Output weights, one per hidden unit. */
  readonly v: Vector;
  readonly c: number;
}

/** Its spec as a chain that learns by binary cross-entropy on logits. */
export const twoLayerSpec = (hidden: number, activation: ActivationName): ChainSpec => ({
  inputs: 2,
  layers: [
    { units: hidden, activation },
    { units: 1, activation: 'identity' },
  ],
  loss: 'binary-cross-entropy',
});

export function netFrom([first, second]: readonly LayerParameters[]): TwoLayerNet {
  const hidden = first!.bias.length;
  return {
    units: Array.from({ length: hidden }, (_, j) => ({
      w: [first!.weights[j]!, first!.weights[hidden + j]!],
      b: first!.bias[j]!,
    })),
    v: [...second!.weights],
    c: second!.bias[0]!,
  };
}

export const layersFrom = ({ units, v, c }: TwoLayerNet): LayerParameters[] => [
  {
    weights: Float32Array.from([0, 1].flatMap((i) => units.map(({ w }) => w[i]!))),
    bias: Float32Array.from(units, ({ b }) => b),
  },
  { weights: Float32Array.from(v), bias: Float32Array.of(c) },
];

/** How many numbers a net of `hidden` units has. */
export const netSize = (hidden: number): number => 4 * hidden + 1;

/** w₁, w₂, b unit after unit, then v, then c. */
export const flatNet = ({ units, v, c }: TwoLayerNet): number[] => [
  ...units.flatMap(({ w, b }) => [...w, b]),
  ...v,
  c,
];

/** `flat` must have `netSize(hidden)` numbers. */
export const netOfFlat = (flat: readonly number[], hidden: number): TwoLayerNet => ({
  units: Array.from({ length: hidden }, (_, j) => ({
    w: [flat[3 * j]!, flat[3 * j + 1]!],
    b: flat[3 * j + 2]!,
  })),
  v: flat.slice(3 * hidden, 4 * hidden),
  c: flat[4 * hidden]!,
});

/** The weighted sums wⱼ·x + bⱼ. */
export const sumsAt = ({ units }: TwoLayerNet, x: Vector): number[] =>
  units.map(({ w, b }) => w[0] * x[0]! + w[1] * x[1]! + b);

/** The place of x in hidden space. */
export const hiddenAt = (net: TwoLayerNet, activation: ActivationName, x: Vector): number[] =>
  sumsAt(net, x).map(activations[activation].value);

/** v·h + c at a place in hidden space. */
export const logitAt = ({ v, c }: TwoLayerNet, h: Vector): number => dot(v, h) + c;

/** The probability of class 1 at a place in hidden space. */
export const probabilityAt = (net: TwoLayerNet, h: Vector): number => sigmoid(logitAt(net, h));

/** A square of the plane, cut into `resolution`² equal cells. */
export interface SquareGrid {
  readonly span: readonly [number, number];
  readonly resolution: number;
}

/** The probability of class 1 in the middle of each cell, row after row from the lowest y up, each from the lowest x. */
export function probabilityField(
  { units, v, c }: TwoLayerNet,
  activation: ActivationName,
  { span: [low, high], resolution }: SquareGrid,
): Float64Array {
  const f = activations[activation].value;
  const cell = (high - low) / resolution;
  const field = new Float64Array(resolution ** 2);
  for (let row = 0; row < resolution; row++) {
    const x2 = low + (row + 0.5) * cell;
    for (let column = 0; column < resolution; column++) {
      const x1 = low + (column + 0.5) * cell;
      let logit = c;
      for (let j = 0; j < units.length; j++) {
        const { w, b } = units[j]!;
        logit += v[j]! * f(w[0] * x1 + w[1] * x2 + b);
      }
      field[row * resolution + column] = sigmoid(logit);
    }
  }
  return field;
}

/** Strength of the penalty on v in `fitOutput`: enough that the best v is finite where a line separates the classes. */
const ridge = 1e-3;

/**
 * The best output neuron for hidden places that stay where they are: logistic regression with the penalty ½·`ridge`·‖v‖²,
 * a convex problem, by Newton's method with halved steps where a whole one would climb.
 */
export function fitOutput(places: readonly Vector[], targets: readonly number[]): { v: number[]; c: number } {
  const rows = places.map((h) => [...h, 1]);
  const size = rows[0]!.length;
  const penalized = (k: number) => (k < size - 1 ? ridge : 0);
  const cost = (theta: Vector) =>
    rows.reduce((sum, row, i) => {
      const z = dot(row, theta);
      return sum + (softplus(z) - targets[i]! * z) / rows.length;
    }, 0) + theta.reduce((sum, entry, k) => sum + (penalized(k) * entry ** 2) / 2, 0);
  let theta = new Array<number>(size).fill(0);
  for (let iteration = 0; iteration < 30; iteration++) {
    const p = rows.map((row) => sigmoid(dot(row, theta)));
    const average = (value: (i: number) => number) =>
      rows.reduce((sum, _, i) => sum + value(i), 0) / rows.length;
    const slope = theta.map(
      (entry, k) => average((i) => (p[i]! - targets[i]!) * rows[i]![k]!) + penalized(k) * entry,
    );
    const curvature = theta.map((_, k) =>
      theta.map(
        (_, l) =>
          average((i) => p[i]! * (1 - p[i]!) * rows[i]![k]! * rows[i]![l]!) +
          (k === l ? penalized(k) + 1e-9 : 0),
      ),
    );
    const move = solve(curvature, slope);
    if (!move) break;
    let length = 1;
    const moved = () => theta.map((entry, k) => entry - length * move[k]!);
    const before = cost(theta);
    while (length > 1e-4 && !(cost(moved()) <= before)) length /= 2;
    theta = moved();
    if (Math.max(...move.map(Math.abs)) * length < 1e-9) break;
  }
  return { v: theta.slice(0, -1), c: theta.at(-1)! };
}
