import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type Superposition, superpositionOf } from '~/models/affine';
import { multiply } from '~/numerics/matrix';
import { params, type Settings, sides } from './params';
import { type Recovery, recovery } from './recovery';
import { type Spread, spread } from './spread';
import { type Wired, wired } from './wired';

/** Below this a number counts as zero: factors that were typed are not exact in binary. */
export const negligible = 1e-9;

/** How the superposition test of a convolution ends. `chance`: it passes, though the function is not linear. */
export type Verdict = 'linear' | 'affine' | 'neither' | 'chance';

export interface LinearTest extends Superposition {
  /** As used: 0 while it is switched off. */
  readonly bias: number;
  readonly ofX: readonly number[];
  readonly ofSecond: readonly number[];
  /** The largest of the four residuals, without its sign. */
  readonly largest: number;
  readonly verdict: Verdict;
}

export interface ConvolutionMatrix {
  readonly x: readonly number[];
  readonly second: readonly number[];
  readonly wired: Wired;
  /** y = Cx. */
  readonly y: readonly number[];
  readonly linear: LinearTest;
  readonly spread: Spread;
  readonly recovery: Recovery;
}

// What is edited by menus of whole numbers is whole, whatever a link says.
const whole = (values: readonly number[]) => values.map((value) => Math.round(value) + 0);

function linearTest(
  { alpha, beta, biasOn, b, relu }: Settings,
  { matrix }: Wired,
  [x, second]: readonly [readonly number[], readonly number[]],
): LinearTest {
  const bias = biasOn ? Math.round(b) + 0 : 0;
  const f = (picture: readonly number[]) =>
    multiply(matrix, picture).map((sum) => (relu ? Math.max(0, sum + bias) : sum + bias));
  const test = superpositionOf(f, [x, second], [alpha, beta]);
  const largest = Math.max(...test.residual.map(Math.abs));
  const failing = relu ? 'neither' : 'affine';
  const passing = relu || bias !== 0 ? 'chance' : 'linear';
  return {
    ...test,
    bias,
    ofX: f(x),
    ofSecond: f(second),
    largest,
    verdict: largest < negligible ? passing : failing,
  };
}

export const recipe: Recipe<typeof params, ConvolutionMatrix> = {
  params,
  derive(settings) {
    const [x, second] = [whole(settings.x), whole(settings.second)];
    const map = wired(sides.picture, sides.kernel, 1, whole(settings.kernel));
    const [k, stride] = [Math.round(settings.k), Math.round(settings.stride)];
    const stamp = whole(settings.stamp).slice(0, k * k);
    return {
      x,
      second,
      wired: map,
      y: multiply(map.matrix, x),
      linear: linearTest(settings, map, [x, second]),
      spread: spread(whole(settings.y), stamp, k, stride, Math.round(settings.draw)),
      recovery: recovery(x, whole(settings.blur)),
    };
  },
};

export type ConvMatrix = StateOf<typeof params, ConvolutionMatrix>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
