import type { ParamTable, ValuesOf } from '~/kit/params';
import { kernels, pictures } from './presets';

/** Pixels on a side: of the picture, and of what a window of 3×3 makes of it. */
export const sides = { picture: 4, kernel: 3, outputs: 2 } as const;

const pixels = { kind: 'list', min: -15, max: 15, step: 1 } as const;
const factor = { kind: 'number', min: -3, max: 3, step: 0.5 } as const;

export const params = {
  tab: {
    kind: 'choice',
    label: { en: 'look at', ko: '볼 것' },
    default: 'matrix',
    options: {
      matrix: { en: 'The matrix', ko: '행렬' },
      linear: { en: 'Linear?', ko: '선형인가?' },
      transpose: { en: 'Transpose', ko: '전치' },
      inverse: { en: 'Not an inverse', ko: '역은 아니다' },
    },
  },
  kernel: {
    kind: 'list',
    label: { en: 'kernel K', ko: '커널 K' },
    default: kernels.counting.cells,
    min: -9,
    max: 9,
    step: 1,
  },
  x: { ...pixels, label: { en: 'picture x', ko: '그림 x' }, default: pictures.ramp.pixels },
  second: {
    ...pixels,
    label: { en: 'second picture x′', ko: '둘째 그림 x′' },
    default: pictures.edge.pixels,
  },
  alpha: { ...factor, label: { en: 'factor α', ko: '계수 α' }, default: 2 },
  beta: { ...factor, label: { en: 'factor β', ko: '계수 β' }, default: 1 },
  biasOn: { kind: 'toggle', label: { en: 'with a bias b', ko: '편향 b 더하기' }, default: false },
  b: { kind: 'number', label: { en: 'bias b', ko: '편향 b' }, default: 5, min: -20, max: 20, step: 1 },
  relu: { kind: 'toggle', label: { en: 'with ReLU', ko: 'ReLU 거치기' }, default: false },
  k: {
    kind: 'number',
    label: { en: 'kernel size k', ko: '커널 크기 k' },
    default: 3,
    min: 2,
    max: 4,
    step: 1,
  },
  stride: {
    kind: 'number',
    label: { en: 'stride s', ko: '스트라이드 s' },
    default: 1,
    min: 1,
    max: 2,
    step: 1,
  },
  stamp: {
    kind: 'list',
    label: { en: 'kernel of the transpose: the first k·k are used', ko: '전치의 커널: 앞의 k·k개를 씁니다' },
    default: Array.from({ length: 16 }, (_, i) => i + 1),
    min: -9,
    max: 16,
    step: 1,
  },
  y: {
    kind: 'list',
    label: { en: 'what goes into Cᵀ: y', ko: 'Cᵀ에 넣는 y' },
    default: [1, 2, 3, 4],
    min: -9,
    max: 9,
    step: 1,
  },
  draw: {
    kind: 'number',
    label: { en: 'number of the picture drawn', ko: '뽑은 그림의 번호' },
    default: 1,
    min: 1,
    max: 999,
    step: 1,
  },
  blur: {
    kind: 'list',
    label: { en: 'kernel before it is divided by its sum', ko: '합으로 나누기 전의 커널' },
    default: kernels.blur.cells,
    min: -9,
    max: 9,
    step: 1,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
