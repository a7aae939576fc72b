import type { ParamTable, ValuesOf } from '~/kit/params';

/** As bright as a cell can be. */
export const brightest = 9;

export const params = {
  side: {
    kind: 'choice',
    label: { en: 'size of the map', ko: '맵의 크기' },
    default: '6',
    options: {
      '6': { en: '6×6', ko: '6×6' },
      '7': { en: '7×7', ko: '7×7' },
      '14': { en: '14×14, to draw on', ko: '14×14, 그리기' },
    },
  },
  map: {
    kind: 'list',
    label: { en: 'cells of the map', ko: '맵의 칸' },
    // None: the map that its size brings along.
    default: [],
    min: 0,
    max: brightest,
    step: 1,
    maxLength: 196,
  },
  bright: {
    kind: 'list',
    label: { en: 'place of the bright pixel', ko: '밝은 픽셀의 자리' },
    default: [1, 3],
    min: 1,
    max: 14,
    step: 1,
    entries: [
      { en: 'row', ko: '행' },
      { en: 'column', ko: '열' },
    ],
  },
  kind: {
    kind: 'choice',
    label: { en: 'what a window gives', ko: '창마다 남기는 값' },
    default: 'max',
    options: { max: { en: 'its maximum', ko: '최댓값' }, avg: { en: 'its average', ko: '평균' } },
  },
  window: {
    kind: 'number',
    label: { en: 'window', ko: '창의 크기' },
    default: 2,
    min: 1,
    max: 4,
    step: 1,
  },
  stride: {
    kind: 'number',
    label: { en: 'stride', ko: '스트라이드' },
    default: 2,
    min: 1,
    max: 4,
    step: 1,
  },
  ceil: {
    kind: 'toggle',
    label: { en: 'windows may hang over the edge (round up)', ko: '가장자리를 넘는 창도 쓰기(올림)' },
    default: false,
  },
  dx: {
    kind: 'number',
    label: { en: 'shift to the right', ko: '오른쪽으로 옮긴 칸' },
    default: 0,
    min: -3,
    max: 3,
    step: 1,
  },
  dy: {
    kind: 'number',
    label: { en: 'shift down', ko: '아래로 옮긴 칸' },
    default: 1,
    min: -3,
    max: 3,
    step: 1,
  },
  hand: {
    kind: 'choice',
    label: { en: 'a press on the map', ko: '맵을 누르면' },
    default: 'move',
    options: {
      move: { en: 'moves the bright pixel', ko: '밝은 픽셀 옮기기' },
      paint: { en: 'paints', ko: '칠하기' },
    },
  },
  gradient: {
    kind: 'toggle',
    label: { en: 'where the gradient flows back to', ko: '기울기가 되돌아가는 곳' },
    default: false,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
