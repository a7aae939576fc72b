import { activationOptions } from '~/kit/network-params';

/** What the menus of the playground offer. */
export const dataChoices = {
  circles: { en: 'circles', ko: '두 겹 원' },
  xor: { en: 'XOR', ko: 'XOR' },
  blobs: { en: 'two clouds', ko: '두 무리' },
  spirals: { en: 'spirals', ko: '나선' },
  moons: { en: 'moons', ko: '반달' },
  'three-clouds': { en: 'three classes', ko: '세 클래스' },
  rings: { en: 'three rings', ko: '세 고리' },
  'three-spirals': { en: 'three spirals', ko: '세 나선' },
  plane: { en: 'regression: plane', ko: '회귀: 평면' },
  bumps: { en: 'regression: bumps', ko: '회귀: 언덕' },
  own: { en: 'your own', ko: '내 데이터' },
} as const;

export const activationChoices = activationOptions(
  'tanh',
  'relu',
  'sigmoid',
  'identity',
  'leaky-relu',
  'elu',
  'gelu',
  'silu',
  'softplus',
  'step',
);

export const optimizerChoices = {
  sgd: { en: 'SGD', ko: 'SGD' },
  momentum: { en: 'momentum', ko: '모멘텀' },
  nesterov: { en: 'Nesterov', ko: '네스테로프' },
  adagrad: { en: 'AdaGrad', ko: 'AdaGrad' },
  rmsprop: { en: 'RMSProp', ko: 'RMSProp' },
  adam: { en: 'Adam', ko: 'Adam' },
  adamw: { en: 'AdamW', ko: 'AdamW' },
} as const;

export const initChoices = {
  'xavier-normal': { en: 'Xavier, normal', ko: 'Xavier, 정규분포' },
  'xavier-uniform': { en: 'Xavier, uniform', ko: 'Xavier, 균등분포' },
  'he-normal': { en: 'He, normal', ko: 'He, 정규분포' },
  'he-uniform': { en: 'He, uniform', ko: 'He, 균등분포' },
  'lecun-normal': { en: 'LeCun, normal', ko: 'LeCun, 정규분포' },
  normal: { en: 'normal, own spread', ko: '정규분포, 표준편차는 직접' },
  zeros: { en: 'all zero', ko: '모두 0' },
} as const;
