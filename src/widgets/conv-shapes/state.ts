import type { ParamTable } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { lastCall } from '~/numerics/last-call';
import { type Cell, cellOf } from './cell';
import { type Layer, type LayerSettings, layerOf } from './layer';

/** More than any padded picture makes in a transposed convolution of these limits. */
const largestOutput = 1100;

export const params = {
  kind: {
    kind: 'choice',
    label: { en: 'layer', ko: '층' },
    default: 'conv',
    options: {
      conv: { en: 'convolution', ko: '합성곱' },
      transposed: { en: 'transposed', ko: '전치 합성곱' },
      pool: { en: 'max pooling', ko: '최대 풀링' },
    },
  },
  size: {
    kind: 'number',
    label: { en: 'height = width of the input', ko: '입력의 높이 = 너비' },
    default: 32,
    min: 1,
    max: 256,
    step: 1,
  },
  channels: {
    kind: 'number',
    label: { en: 'channels C', ko: '채널 C' },
    default: 3,
    min: 1,
    max: 8,
    step: 1,
  },
  kernel: {
    kind: 'number',
    label: { en: 'window k', ko: '창 k' },
    default: 5,
    min: 1,
    max: 11,
    step: 1,
  },
  stride: {
    kind: 'number',
    label: { en: 'stride s', ko: '스트라이드 s' },
    default: 1,
    min: 1,
    max: 4,
    step: 1,
  },
  padding: {
    kind: 'number',
    label: { en: 'padding p', ko: '패딩 p' },
    default: 0,
    min: 0,
    max: 5,
    step: 1,
  },
  dilation: {
    kind: 'number',
    label: { en: 'dilation d', ko: '팽창 d' },
    default: 1,
    min: 1,
    max: 3,
    step: 1,
  },
  filters: {
    kind: 'number',
    label: { en: 'filters F', ko: '필터 F' },
    default: 1,
    min: 1,
    max: 16,
    step: 1,
  },
  extra: {
    kind: 'number',
    label: { en: 'output padding a', ko: '출력 패딩 a' },
    default: 0,
    min: 0,
    max: 3,
    step: 1,
  },
  row: {
    kind: 'number',
    label: { en: 'output row', ko: '출력 행' },
    default: 9,
    min: 1,
    max: largestOutput,
    step: 1,
  },
  column: {
    kind: 'number',
    label: { en: 'output column', ko: '출력 열' },
    default: 16,
    min: 1,
    max: largestOutput,
    step: 1,
  },
  map: {
    kind: 'number',
    label: { en: 'output channel', ko: '출력 채널' },
    default: 1,
    min: 1,
    max: 16,
    step: 1,
  },
  sheet: {
    kind: 'number',
    label: { en: 'input channel', ko: '입력 채널' },
    default: 1,
    min: 1,
    max: 8,
    step: 1,
  },
} as const satisfies ParamTable;

export interface Shapes {
  readonly layer: Layer;
  /** The output cell that is looked at; undefined where there is no output. */
  readonly cell: Cell | undefined;
}

const layerSettings = [
  'kind',
  'size',
  'channels',
  'kernel',
  'stride',
  'padding',
  'dilation',
  'filters',
  'extra',
] as const satisfies readonly (keyof LayerSettings)[];

// The same layer while only the cell changes: its maps need not be drawn anew.
const rememberedLayer = lastCall((...values: readonly LayerSettings[keyof LayerSettings][]) =>
  layerOf(Object.fromEntries(layerSettings.map((name, i) => [name, values[i]])) as unknown as LayerSettings),
);

export const recipe: Recipe<typeof params, Shapes> = {
  params,
  derive(settings) {
    const layer = rememberedLayer(...layerSettings.map((name) => settings[name]));
    return { layer, cell: layer.out === undefined ? undefined : cellOf(layer, settings) };
  },
};

export type ConvShapes = StateOf<typeof params, Shapes>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
