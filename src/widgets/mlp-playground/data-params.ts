import type { ParamTable } from '~/kit/params';
import { dataChoices } from './choices';
import { help } from './help';
import { ownLimit, seed } from './limits';

/** Which points there are. */
export const dataParams = {
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
    label: {
      en: 'points of your own: x₁, x₂, class or value, …',
      ko: '내가 넣은 점: x₁, x₂, 클래스나 값, …',
    },
    default: [
      -2, -2, 0, -1, -2, 0, -2, -1, 0, 2, 2, 0, 1, 2, 0, 2, 1, 0, -2, 2, 1, -1, 2, 1, 2, -2, 1, 2, -1, 1,
    ],
    min: -3,
    max: 4,
    step: 0.1,
    maxLength: 3 * ownLimit,
    maxInLink: 360,
  },
  ownKind: {
    kind: 'choice',
    label: { en: 'targets', ko: '정답의 종류' },
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
} as const satisfies ParamTable;
