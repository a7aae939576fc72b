import type { ParamTable, ValuesOf } from '~/kit/params';
import { activationChoices, dataChoices, initChoices, optimizerChoices } from './choices';
import { help } from './help';

/** How far the plane reaches from the origin, along either axis. */
export const reach = 3;
/** Points of the reader's own, at most. */
export const ownLimit = 500;
export const layerLimit = 6;
export const neuronLimit = 8;

const seed = { kind: 'number', min: 1, max: 99, step: 1 } as const;
const hidden = { label: { en: 'neurons of each hidden layer', ko: '은닉층마다의 뉴런 수' } };

export const params = {
  data: {
    kind: 'choice',
    label: { en: 'data', ko: '데이터' },
    default: 'circles',
    options: dataChoices,
    help: help.data,
  },
  noise: {
    kind: 'number',
    label: { en: 'noise', ko: '잡음' },
    default: 0.2,
    min: 0,
    max: 1,
    step: 0.05,
    help: help.noise,
  },
  samples: {
    kind: 'number',
    label: { en: 'points', ko: '점의 수' },
    default: 200,
    min: 20,
    max: 500,
    step: 10,
    help: help.samples,
  },
  trainShare: {
    kind: 'number',
    label: { en: 'share to learn from', ko: '학습에 쓰는 비율' },
    default: 50,
    min: 10,
    max: 90,
    step: 5,
    unit: '%',
    help: help.trainShare,
  },
  dataSeed: {
    ...seed,
    label: { en: 'seed of the data', ko: '데이터 시드' },
    default: 7,
    help: help.dataSeed,
  },
  own: {
    kind: 'list',
    label: { en: 'points of your own: x₁, x₂, class or value, …', ko: '내가 넣은 점: x₁, x₂, 클래스나 값, …' },
    default: [-2, -2, 0, -1, -2, 0, -2, -1, 0, 2, 2, 0, 1, 2, 0, 2, 1, 0, -2, 2, 1, -1, 2, 1, 2, -2, 1, 2, -1, 1],
    min: -3,
    max: 4,
    step: 0.1,
    maxLength: 3 * ownLimit,
    maxInLink: 360,
  },
  ownKind: {
    kind: 'choice',
    label: { en: 'what is to be told', ko: '무엇을 맞히나' },
    default: '2',
    options: {
      '2': { en: '2 classes', ko: '클래스 2개' },
      '3': { en: '3 classes', ko: '클래스 3개' },
      '4': { en: '4 classes', ko: '클래스 4개' },
      '5': { en: '5 classes', ko: '클래스 5개' },
      values: { en: 'values', ko: '값' },
    },
    help: help.ownKind,
  },
  features: {
    kind: 'list',
    label: { en: 'inputs in use: x₁, x₂, x₁², x₂², x₁x₂, sin x₁, sin x₂', ko: '쓰는 입력: x₁, x₂, x₁², x₂², x₁x₂, sin x₁, sin x₂' },
    default: [1, 1, 0, 0, 0, 0, 0],
    min: 0,
    max: 1,
    step: 1,
  },
  shape: {
    kind: 'list',
    ...hidden,
    default: [4, 2],
    min: 1,
    max: neuronLimit,
    step: 1,
    maxLength: layerLimit,
  },
  activation: {
    kind: 'choice',
    label: { en: 'activation', ko: '활성화 함수' },
    default: 'tanh',
    options: activationChoices,
    help: help.activation,
  },
  loss: {
    kind: 'choice',
    label: { en: 'loss', ko: '손실' },
    default: 'cross-entropy',
    options: {
      'cross-entropy': { en: 'cross-entropy', ko: '교차 엔트로피' },
      mse: { en: 'mean squared error', ko: '평균 제곱 오차' },
    },
    help: help.loss,
  },
  optimizer: {
    kind: 'choice',
    label: { en: 'optimiser', ko: '옵티마이저' },
    default: 'adam',
    options: optimizerChoices,
    help: help.optimizer,
  },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.03,
    min: 0.0001,
    max: 10,
    step: 0.0001,
    scale: 'log',
    help: help.learningRate,
  },
  batchSize: {
    kind: 'number',
    label: { en: 'batch size', ko: '배치 크기' },
    default: 10,
    min: 1,
    max: 100,
    step: 1,
    help: help.batchSize,
  },
  regularization: {
    kind: 'choice',
    label: { en: 'regularisation', ko: '정규화' },
    default: 'none',
    options: {
      none: { en: 'none', ko: '없음' },
      l1: { en: 'L1', ko: 'L1' },
      l2: { en: 'L2', ko: 'L2' },
    },
    help: help.regularization,
  },
  regularizationRate: {
    kind: 'number',
    label: { en: 'regularisation rate λ', ko: '정규화 세기 λ' },
    default: 0.003,
    min: 0.0001,
    max: 1,
    step: 0.0001,
    scale: 'log',
    help: help.regularizationRate,
  },
  dropout: {
    kind: 'number',
    label: { en: 'dropout', ko: '드롭아웃' },
    default: 0,
    min: 0,
    max: 0.8,
    step: 0.05,
    help: help.dropout,
  },
  init: {
    kind: 'choice',
    label: { en: 'initial weights', ko: '가중치 초깃값' },
    default: 'xavier-normal',
    options: initChoices,
    help: help.init,
  },
  initStd: {
    kind: 'number',
    label: { en: 'standard deviation of the initial weights', ko: '가중치 초깃값의 표준편차' },
    default: 0.5,
    min: 0.01,
    max: 5,
    step: 0.01,
    scale: 'log',
    help: help.initStd,
  },
  seed: { ...seed, label: { en: 'seed of the weights', ko: '가중치 시드' }, default: 1, help: help.seed },
  stop: {
    kind: 'choice',
    label: { en: 'stop', ko: '멈추는 때' },
    default: 'never',
    options: {
      never: { en: 'by hand', ko: '직접 멈출 때' },
      loss: { en: 'at a loss', ko: '손실이 작아지면' },
      steps: { en: 'after steps', ko: '걸음을 다 채우면' },
    },
    help: help.stop,
  },
  stopLoss: {
    kind: 'number',
    label: { en: 'stop when the training loss is at most', ko: '학습 손실이 이 값 이하이면 멈춤' },
    default: 0.05,
    min: 0.0001,
    max: 1,
    step: 0.0001,
    scale: 'log',
  },
  stopSteps: {
    kind: 'number',
    label: { en: 'stop after this many updates', ko: '갱신을 이만큼 하면 멈춤' },
    default: 2000,
    min: 10,
    max: 100_000,
    step: 10,
    scale: 'log',
  },
  discrete: {
    kind: 'toggle',
    label: { en: 'only the decision', ko: '판정만 보기' },
    default: false,
    help: help.discrete,
  },
  showTest: {
    kind: 'toggle',
    label: { en: 'show test points', ko: '테스트 점 보기' },
    default: true,
    help: help.showTest,
  },
  logScale: {
    kind: 'toggle',
    label: { en: 'loss on a log scale', ko: '손실을 로그 눈금으로' },
    default: false,
    help: help.logScale,
  },
  probe: {
    kind: 'list',
    label: { en: 'the point looked at', ko: '들여다보는 점' },
    default: [1, 1],
    min: -reach,
    max: reach,
    step: 0.1,
    entries: [
      { en: 'x₁', ko: 'x₁' },
      { en: 'x₂', ko: 'x₂' },
    ],
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
