import type { ParamTable } from '~/kit/params';
import { optimizerChoices } from './choices';
import { help } from './help';

/** How the network learns, and when it stops. */
export const learningParams = {
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
    label: { en: 'regularisation', ko: '정칙화' },
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
    label: { en: 'regularisation rate λ', ko: '정칙화 세기 λ' },
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
    label: { en: 'stop when the training loss is at most', ko: '훈련 손실이 이 값 이하이면 멈춤' },
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
} as const satisfies ParamTable;
