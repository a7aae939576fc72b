import { xoLetters } from '~/datasets/xo';
import { seedParam } from '~/kit/network-params';
import type { ParamTable, ValuesOf } from '~/kit/params';

export const params = {
  picture: {
    kind: 'list',
    label: { en: 'pixels of the picture', ko: '그림의 픽셀' },
    default: xoLetters.x,
    min: 0,
    max: 1,
    step: 1,
  },
  label: {
    kind: 'choice',
    label: { en: 'what the picture ought to be', ko: '그림의 정답' },
    default: 'x',
    options: { x: { en: 'X', ko: 'X' }, o: { en: 'O', ko: 'O' } },
  },
  coding: {
    kind: 'choice',
    label: { en: 'ink and paper as numbers', ko: '획과 바탕의 값' },
    default: 'signed',
    options: { signed: { en: '1 and −1', ko: '1과 −1' }, unsigned: { en: '1 and 0', ko: '1과 0' } },
  },
  filters: {
    kind: 'choice',
    label: { en: 'filters at the start', ko: '처음 필터' },
    default: 'hand',
    options: {
      hand: { en: '╲ ✕ ╱ by hand', ko: '손으로 만든 ╲ ✕ ╱' },
      random: { en: 'random', ko: '무작위' },
    },
  },
  fixed: {
    kind: 'toggle',
    label: { en: 'filters stay as they are', ko: '필터는 그대로 두기' },
    default: false,
  },
  view: {
    kind: 'choice',
    label: { en: 'look at', ko: '볼 것' },
    default: 'vote',
    options: {
      vote: { en: 'the vote', ko: '투표' },
      learning: { en: 'learning curves, settings', ko: '학습 곡선과 설정' },
    },
  },
  loss: {
    kind: 'choice',
    label: { en: 'loss', ko: '손실 함수' },
    default: 'cross-entropy',
    options: {
      'cross-entropy': { en: 'cross-entropy', ko: '교차 엔트로피' },
      mse: { en: 'squared error', ko: '평균 제곱 오차' },
    },
  },
  optimizer: {
    kind: 'choice',
    label: { en: 'optimiser', ko: '옵티마이저' },
    default: 'adam',
    options: { adam: { en: 'Adam', ko: 'Adam' }, sgd: { en: 'SGD', ko: 'SGD' } },
  },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.01,
    min: 0.0001,
    max: 1,
    step: 0.0001,
    scale: 'log',
  },
  seed: seedParam(99),
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** The learning rate that suits each optimiser; choosing one sets it. */
export const usualRate = { adam: 0.01, sgd: 0.1 } as const satisfies Record<Settings['optimizer'], number>;
