import type { ParamTable, ValuesOf } from '~/kit/params';
import { backendParam } from '~/kit/session/backend-param';
import { activationChoices, initChoices } from './choices';
import { dataParams } from './data-params';
import { help } from './help';
import { learningParams } from './learning-params';
import { layerLimit, neuronLimit, reach, seed } from './limits';

export const params = {
  backend: { ...backendParam(['fused', 'cpu', 'wasm', 'webgl']), help: help.backend },
  ...dataParams,
  ...learningParams,
  features: {
    kind: 'list',
    label: {
      en: 'inputs in use: x₁, x₂, x₁², x₂², x₁x₂, sin x₁, sin x₂',
      ko: '쓰는 입력: x₁, x₂, x₁², x₂², x₁x₂, sin x₁, sin x₂',
    },
    default: [1, 1, 0, 0, 0, 0, 0],
    min: 0,
    max: 1,
    step: 1,
  },
  shape: {
    kind: 'list',
    label: { en: 'neurons of each hidden layer', ko: '은닉층마다의 뉴런 수' },
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
  discrete: {
    kind: 'toggle',
    label: { en: 'only the decision', ko: '판정만 보기' },
    default: false,
    help: help.discrete,
  },
  showTest: {
    kind: 'toggle',
    label: { en: 'show test points', ko: '시험 점 보기' },
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
    label: { en: 'the point looked at', ko: '살펴보는 점' },
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
