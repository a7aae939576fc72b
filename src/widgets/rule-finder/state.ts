import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  curvature,
  type Line,
  type LineGradient,
  lineAt,
  lossAndGradient,
  meanSquaredError,
  step,
} from '~/models/line-fit';
import { centralDifferences } from '~/numerics/differences';
import { levelCurve, principalAxes } from '~/numerics/symmetric';

/** The puzzle: 1 → 4, 2 → 6, 3 → 8, 4 → 10. */
export const puzzle = [
  [1, 4],
  [2, 6],
  [3, 8],
  [4, 10],
] as const;
/** The input that the puzzle asks about. */
export const asked = 5;

export const params = {
  w: { kind: 'number', label: { en: 'weight w', ko: '가중치 w' }, default: 1, min: -5, max: 5, step: 0.1 },
  b: { kind: 'number', label: { en: 'bias b', ko: '편향 b' }, default: 0, min: -10, max: 10, step: 0.1 },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.05,
    min: 0.001,
    max: 0.15,
    step: 0.001,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

export interface Fit extends LineGradient {
  /** e = wx + b − y of each pair. */
  readonly errors: readonly number[];
  /** What the rule says about 5. */
  readonly answer: number;
}

export const lineOf = ({ w, b }: Pick<Settings, 'w' | 'b'>): Line => ({ weight: w, bias: b });

/** Above this learning rate every run flies apart: 2 divided by the steepest curvature of the loss. */
export const largestRate = 2 / principalAxes(curvature(puzzle))[0].value;

/** Rings of equal loss in the plane of w and b. The smallest loss, 0, is at w = 2, b = 2. */
export const rings = [1, 5, 20, 60, 150, 350].map((height) => ({
  height,
  points: levelCurve(curvature(puzzle), [2, 2], height),
}));

/** How far TensorFlow.js' gradient is from finite differences of the plain loss, at most. */
export function gradientDifference({ w, b }: Settings, { weightGradient, biasGradient }: Fit): number {
  const slopes = centralDifferences(
    ([weight, bias]) => meanSquaredError({ weight: weight!, bias: bias! }, puzzle),
    [w, b],
  );
  return Math.max(Math.abs(slopes[0]! - weightGradient), Math.abs(slopes[1]! - biasGradient));
}

// A hand moves in hundredths, so that the numbers beside the picture stay short.
const toHundredths = (value: number) => Math.round(value * 100) / 100;

/** The weight with which the rule answers `height` for 5, the bias as it is. */
export const turnedTo = (height: number, { b }: Settings) => ({ w: toHundredths((height - b) / asked) });

/** The bias with which the rule gives `height` for 0. */
export const shiftedTo = (height: number) => ({ b: toHundredths(height) });

export const recipe: Recipe<typeof params, Fit> = {
  params,
  derive(settings) {
    const line = lineOf(settings);
    return {
      ...lossAndGradient(line, puzzle),
      errors: puzzle.map(([x, y]) => lineAt(line, x) - y),
      answer: lineAt(line, asked),
    };
  },
  training: {
    step({ params: settings }) {
      const { weight, bias } = step(lineOf(settings), puzzle, settings.learningRate);
      return { params: { w: weight, b: bias } };
    },
    loss: ({ loss }) => loss,
    maxSteps: 2000,
  },
};

export type RuleFinder = StateOf<typeof params, Fit>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
