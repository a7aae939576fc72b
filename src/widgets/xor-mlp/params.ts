import { activationParam } from '~/kit/network-params';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { netSize } from '~/models/two-layer-net';

export const maxHidden = 8;
/** Beyond this no weight is set by hand; training may go further. */
export const weightLimit = 50;

export const params = {
  data: {
    kind: 'choice',
    label: { en: 'data', ko: '데이터' },
    default: 'points',
    options: {
      points: { en: 'four points', ko: '네 점' },
      cloud: { en: 'clouds', ko: '구름' },
    },
  },
  hidden: {
    kind: 'number',
    label: { en: 'hidden units', ko: '은닉 유닛 수' },
    default: 4,
    min: 1,
    max: maxHidden,
    step: 1,
  },
  activation: activationParam('tanh', 'tanh', 'sigmoid', 'relu', 'leaky-relu', 'gelu', 'identity'),
  optimizer: {
    kind: 'choice',
    label: { en: 'optimiser', ko: '옵티마이저' },
    default: 'adam',
    options: { sgd: { en: 'SGD', ko: 'SGD' }, adam: { en: 'Adam', ko: 'Adam' } },
  },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.05,
    min: 0.001,
    max: 5,
    step: 0.001,
    scale: 'log',
  },
  seed: {
    kind: 'number',
    label: { en: 'seed of the start', ko: '출발점의 시드' },
    default: 1,
    min: 1,
    max: 999,
    step: 1,
  },
  weights: {
    kind: 'list',
    label: {
      en: 'start set by hand: w₁, w₂, b of each unit, then output weights, then output bias',
      ko: '손으로 정한 출발점: 유닛마다 w₁, w₂, b, 그다음 출력 가중치, 출력 편향',
    },
    default: [],
    min: -weightLimit,
    max: weightLimit,
    step: 0.1,
    maxLength: netSize(maxHidden),
  },
  adapt: {
    kind: 'toggle',
    label: {
      en: 'while I drag, the output neuron draws its best line',
      ko: '끄는 동안 출력 뉴런이 가장 좋은 선을 다시 긋기',
    },
    default: true,
  },
  stage: {
    kind: 'number',
    label: { en: 'how far the plane has come', ko: '평면이 어디까지 왔나' },
    default: 3,
    min: 0,
    max: 3,
    step: 0.05,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
