import { flattened, parsedStroke } from '~/datasets/digits/strokes';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { backendParam } from '~/kit/session/backend-param';
import { help } from './help';
import { classes } from './network';
import { padSide, strokesLimit } from './strokes';

/** A 2 to begin with, so that there is something to look into; the reader's first stroke takes its place. */
export const example: readonly number[] = [
  ...flattened(
    parsedStroke('open 0.3 0.34  0.36 0.24  0.5 0.19  0.64 0.25  0.66 0.38  0.57 0.52  0.43 0.66  0.31 0.8'),
    3,
  ),
  ...flattened(parsedStroke('straight 0.31 0.8  0.72 0.79'), 1).slice(1),
]
  .flatMap(([x, y]) => [Math.round(x * padSide), Math.round(y * padSide)])
  .concat(-1);

const digitOptions = Object.fromEntries(
  Array.from({ length: classes }, (_, digit) => [String(digit), { en: String(digit), ko: String(digit) }]),
);

const sources = {
  generated: { en: 'generated', ko: '생성한 숫자' },
  files: { en: 'your files', ko: '연 파일' },
} as const;

const counts = {
  500: { en: '500', ko: '500' },
  1000: { en: '1,000', ko: '1,000' },
  2000: { en: '2,000', ko: '2,000' },
  5000: { en: '5,000', ko: '5,000' },
  10000: { en: '10,000', ko: '10,000' },
  20000: { en: '20,000', ko: '20,000' },
} as const;
/** The largest number of pictures to learn from. */
export const learnLimit = 20_000;

/** So many test digits can be looked at one by one. */
export const testLimit = 10_000;
/** The share that the network has to give the digit that the reader means. */
export const sure = 0.8;

export const params = {
  backend: backendParam(['fused', 'wasm', 'webgl', 'webgpu', 'cpu']),
  strokes: {
    kind: 'list',
    label: { en: 'your drawing', ko: '그린 획' },
    default: example,
    min: -1,
    max: padSide,
    step: 1,
    maxLength: strokesLimit,
    maxInLink: 300,
  },
  pen: {
    kind: 'number',
    label: { en: 'pen radius', ko: '펜 반지름' },
    default: 1.5,
    min: 0.5,
    max: 4,
    step: 0.1,
    unit: 'px',
    help: help.pen,
  },
  normalise: {
    kind: 'toggle',
    label: { en: 'scale and centre', ko: '크기와 위치 맞추기' },
    default: true,
    help: help.normalise,
  },
  asked: {
    kind: 'number',
    label: { en: 'the digit you are drawing', ko: '그리려는 숫자' },
    default: 3,
    min: 0,
    max: classes - 1,
    step: 1,
  },
  recognised: {
    kind: 'list',
    label: { en: 'digits of yours it has recognised', ko: '신경망이 알아본 숫자' },
    default: [],
    min: 0,
    max: classes - 1,
    step: 1,
    maxLength: classes,
    maxInLink: 0,
  },
  looked: {
    kind: 'choice',
    label: { en: 'look at', ko: '볼 그림' },
    default: 'pad',
    options: {
      pad: { en: 'your drawing', ko: '내가 그린 그림' },
      test: { en: 'test digits', ko: '시험 숫자' },
    },
  },
  sample: {
    kind: 'number',
    label: { en: 'test digit', ko: '시험 숫자 번호' },
    default: 1,
    min: 1,
    max: testLimit,
    step: 1,
  },
  view: {
    kind: 'choice',
    label: { en: 'look closer at', ko: '자세히 볼 것' },
    default: 'maps',
    options: {
      maps: { en: 'feature maps', ko: '특징 맵' },
      saliency: { en: 'saliency', ko: '돌출도' },
      occlusion: { en: 'occlusion', ko: '가려 보기' },
      learning: { en: 'learning curves', ko: '학습 곡선' },
    },
  },
  rectified: {
    kind: 'toggle',
    label: { en: 'maps after ReLU', ko: 'ReLU를 거친 뒤의 맵' },
    default: true,
  },
  of: {
    kind: 'choice',
    label: { en: 'for the digit', ko: '기준 숫자' },
    default: 'best',
    options: { best: { en: 'it thinks it is', ko: '신경망이 답한 숫자' }, ...digitOptions } as Readonly<
      Record<string, { en: string; ko: string }>
    >,
  },
  patch: {
    kind: 'number',
    label: { en: 'side of the grey patch', ko: '회색 조각의 한 변' },
    default: 5,
    min: 1,
    max: 14,
    step: 1,
    unit: 'px',
  },
  train: {
    kind: 'choice',
    label: { en: 'learn from', ko: '학습할 그림' },
    default: 'generated',
    options: sources,
  },
  test: {
    kind: 'choice',
    label: { en: 'test on', ko: '시험할 그림' },
    default: 'generated',
    options: sources,
  },
  digits: {
    kind: 'choice',
    label: { en: 'pictures to learn from', ko: '학습할 그림의 수' },
    default: '5000',
    options: counts,
    help: help.digits,
  },
  epochs: {
    kind: 'number',
    label: { en: 'times through all of them', ko: '에폭' },
    default: 5,
    min: 1,
    max: 30,
    step: 1,
  },
  rate: {
    kind: 'number',
    label: { en: 'learning rate (Adam)', ko: '학습률(Adam)' },
    default: 0.002,
    min: 0.0001,
    max: 0.1,
    step: 0.0001,
    scale: 'log',
  },
  batch: {
    kind: 'number',
    label: { en: 'minibatch', ko: '미니배치' },
    default: 32,
    min: 8,
    max: 128,
    step: 8,
  },
  seed: {
    kind: 'number',
    label: { en: 'seed of the weights', ko: '가중치의 시드' },
    default: 1,
    min: 1,
    max: 99,
    step: 1,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

export const isExample = (strokes: readonly number[]): boolean =>
  strokes.length === example.length && strokes.every((value, i) => value === example[i]);
