import { seedParam } from '~/kit/network-params';
import type { ParamTable } from '~/kit/params';
import { backendParam } from '~/kit/session/backend-param';

export const params = {
  unit: {
    kind: 'number',
    label: { en: 'unit of the first layer', ko: '첫 층의 유닛' },
    default: 1,
    min: 1,
    max: 8,
    step: 1,
  },
  angle: {
    kind: 'number',
    label: { en: 'orientation of the bar', ko: '막대의 방향' },
    default: 45,
    min: 0,
    max: 180,
    step: 2.5,
    unit: '°',
    help: {
      en: '0° lies, 90° stands, between them the bar rises to the right. 180° is 0° again.',
      ko: '0°는 가로, 90°는 세로이고 그 사이에서는 오른쪽 위로 올라갑니다. 180°는 다시 0°입니다.',
    },
  },
  width: {
    kind: 'number',
    label: { en: 'width of the bar', ko: '막대의 너비' },
    default: 2,
    min: 1,
    max: 4,
    step: 0.5,
    unit: 'px',
  },
  view: {
    kind: 'choice',
    label: { en: 'look at', ko: '볼 것' },
    default: 'tuning',
    options: {
      tuning: { en: 'tuning curve', ko: '조율 곡선' },
      classic: { en: 'weights, and classic filters', ko: '가중치와 고전 필터' },
      deeper: { en: 'second layer', ko: '둘째 층' },
      learning: { en: 'learning', ko: '학습 과정' },
    },
  },
  seed: seedParam(99),
  backend: backendParam(['fused', 'wasm', 'webgl', 'webgpu', 'cpu']),
} as const satisfies ParamTable;
