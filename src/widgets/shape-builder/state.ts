import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type DenseLayer, forward, macCount, parameterCount } from '~/models/dense';
import type { Shape } from '~/numerics/shape';
import { denseFill, minibatchFill } from './fill';
import { type Layer, layerOf } from './layer';

export const maxLayers = 4;
export const maxBatch = 64;

const size = { kind: 'number', min: 1, max: 16, step: 1 } as const;

export const params = {
  mode: {
    kind: 'choice',
    label: { en: 'build', ko: '만들 것' },
    default: 'layer',
    options: {
      layer: { en: 'one layer', ko: '층 하나' },
      cascade: { en: 'a cascade', ko: '이어진 층' },
    },
  },
  batch: {
    kind: 'number',
    label: { en: 'N: data in the minibatch', ko: 'N: 미니배치의 데이터 수' },
    default: 4,
    min: 1,
    max: maxBatch,
    step: 1,
  },
  inputs: { ...size, label: { en: 'l: numbers per datum', ko: 'l: 데이터 하나의 성분 수' }, default: 3 },
  weightRows: { ...size, label: { en: 'rows of W', ko: 'W의 행 수' }, default: 3 },
  neurons: { ...size, label: { en: 'm: neurons, columns of W', ko: 'm: 뉴런 수, W의 열 수' }, default: 2 },
  order: {
    kind: 'choice',
    label: { en: 'order', ko: '순서' },
    default: 'XW',
    options: { XW: { en: 'XW', ko: 'XW' }, WX: { en: 'WX', ko: 'WX' } },
  },
  bias: {
    kind: 'choice',
    label: { en: 'entries of b', ko: 'b의 성분' },
    default: 'perNeuron',
    options: {
      perNeuron: { en: 'one per neuron (m)', ko: '뉴런마다 하나 (m)' },
      perDatum: { en: 'one per datum (N)', ko: '데이터마다 하나 (N)' },
    },
  },
  sent: {
    kind: 'number',
    label: { en: 'rows sent through', ko: '통과시킨 행' },
    default: maxBatch,
    min: 0,
    max: maxBatch,
    step: 1,
  },
  widths: {
    kind: 'list',
    label: { en: 'widths: input, then every layer', ko: '너비: 입력, 그리고 각 층' },
    default: [4, 5],
    min: 1,
    max: 16,
    step: 1,
    maxLength: maxLayers + 1,
    entries: Array.from({ length: maxLayers + 1 }, (_, i) =>
      i === 0 ? { en: 'input', ko: '입력' } : { en: `layer ${i}`, ko: `${i}층` },
    ),
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

export interface CascadeLayer {
  readonly inputs: number;
  readonly neurons: number;
  readonly params: number;
  readonly macs: number;
}

export interface Cascade {
  readonly layers: readonly CascadeLayer[];
  readonly outShape: Shape;
  readonly params: number;
  readonly macs: number;
  /** X, and what every layer puts out; empty while the other mode is shown. */
  readonly signals: readonly (readonly (readonly number[])[])[];
  readonly weights: readonly DenseLayer[];
}

export interface Shapes {
  readonly layer: Layer;
  readonly cascade: Cascade;
}

function cascadeOf({ mode, batch, widths }: Settings): Cascade {
  const [N, sizes] = [Math.round(batch), widths.map(Math.round)];
  const input = sizes[0] ?? 1;
  const layers = sizes.slice(1).map((neurons, i) => {
    const inputs = sizes[i]!;
    return { inputs, neurons, params: parameterCount(inputs, neurons), macs: macCount(N, inputs, neurons) };
  });
  const weights = layers.map(({ inputs, neurons }, i) => denseFill(inputs, neurons, i));
  const X = minibatchFill(N, input);
  return {
    layers,
    outShape: [N, sizes.at(-1) ?? 1],
    params: layers.reduce((sum, layer) => sum + layer.params, 0),
    macs: layers.reduce((sum, layer) => sum + layer.macs, 0),
    signals: mode === 'cascade' ? [X, ...forward(X, weights)] : [],
    weights,
  };
}

export const recipe: Recipe<typeof params, Shapes> = {
  params,
  derive: (settings) => ({ layer: layerOf(settings), cascade: cascadeOf(settings) }),
};

export type ShapeBuilder = StateOf<typeof params, Shapes>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
