import { gateInputs, gateTargets } from '~/datasets/gates';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type Perceptron, threshold, weightedSum } from '~/models/perceptron';

const side = { kind: 'toggle', default: true } as const;

export const params = {
  gate: {
    kind: 'choice',
    label: { en: 'gate', ko: '게이트' },
    default: 'and',
    options: {
      and: { en: 'AND', ko: 'AND' },
      or: { en: 'OR', ko: 'OR' },
      nand: { en: 'NAND', ko: 'NAND' },
      xor: { en: 'XOR', ko: 'XOR' },
    },
  },
  w: {
    kind: 'list',
    label: { en: 'weights w', ko: '가중치 w' },
    default: [0, 1],
    min: -3,
    max: 3,
    step: 0.1,
    entries: [
      { en: 'w₁', ko: 'w₁' },
      { en: 'w₂', ko: 'w₂' },
    ],
  },
  b: { kind: 'number', label: { en: 'bias b', ko: '편향 b' }, default: 0.5, min: -3, max: 3, step: 0.1 },
  x1: { ...side, label: { en: 'input x₁ is 1', ko: '입력 x₁이 1' } },
  x2: { ...side, label: { en: 'input x₂ is 1', ko: '입력 x₂가 1' }, default: false },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

export interface Row {
  readonly x: readonly [number, number];
  readonly target: 0 | 1;
  /** z = w₁x₁ + w₂x₂ + b. */
  readonly z: number;
  /** 1 when z > 0, else 0. */
  readonly y: 0 | 1;
  readonly right: boolean;
}

export interface GateTable {
  /** For the inputs 00, 01, 10, 11. */
  readonly rows: readonly Row[];
  /** How many of the four are right. */
  readonly correct: number;
  /** The row whose numbers run through the neuron now. */
  readonly shown: Row;
  /** Whether w is zero: then no line divides the plane, and the output is the same everywhere. */
  readonly constant: boolean;
}

export const perceptronOf = ({ w, b }: Settings): Perceptron => ({ weights: w, bias: b });

// 0.1 + 0.2 − 0.3 is not quite zero in binary; the reader's decimals are, and the threshold is at zero.
const inDecimals = (value: number) => Number(value.toFixed(9)) + 0;

export const recipe: Recipe<typeof params, GateTable> = {
  params,
  derive(settings) {
    const rows = gateInputs.map((x, i): Row => {
      const z = inDecimals(weightedSum(perceptronOf(settings), x));
      const [target, y] = [gateTargets[settings.gate][i]!, threshold(z)];
      return { x, target, z, y, right: y === target };
    });
    return {
      rows,
      correct: rows.filter(({ right }) => right).length,
      shown: rows[2 * Number(settings.x1) + Number(settings.x2)]!,
      constant: settings.w.every((entry) => entry === 0),
    };
  },
};

export type PerceptronGate = StateOf<typeof params, GateTable>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
