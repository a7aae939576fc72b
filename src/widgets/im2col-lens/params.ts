import type { ParamTable, ValuesOf } from '~/kit/params';

/** More rows than any setting has: all of them. */
export const allRows = 1210;

const count = { kind: 'number', step: 1 } as const;

export const params = {
  pictures: { ...count, label: { en: 'pictures N', ko: '그림 N' }, default: 1, min: 1, max: 10 },
  side: { ...count, label: { en: 'height and width', ko: '높이와 너비' }, default: 4, min: 2, max: 7 },
  channels: { ...count, label: { en: 'channels C', ko: '채널 C' }, default: 2, min: 1, max: 3 },
  k: { ...count, label: { en: 'kernel size k', ko: '커널 크기 k' }, default: 3, min: 1, max: 5 },
  stride: { ...count, label: { en: 'stride s', ko: '스트라이드 s' }, default: 1, min: 1, max: 3 },
  padding: { ...count, label: { en: 'padding p', ko: '패딩 p' }, default: 0, min: 0, max: 2 },
  filters: { ...count, label: { en: 'filters F', ko: '필터 F' }, default: 3, min: 1, max: 3 },
  order: {
    kind: 'choice',
    label: { en: 'order of the columns', ko: '열의 순서' },
    default: 'channels',
    options: {
      channels: { en: '(C, kh, kw)', ko: '(C, kh, kw)' },
      cells: { en: '(kh, kw, C)', ko: '(kh, kw, C)' },
    },
    help: {
      en: 'PyTorch keeps each channel together, TensorFlow the channels of each pixel. Either works, as long as the kernels are laid out the same way.',
      ko: 'PyTorch는 채널마다, TensorFlow는 픽셀마다 모아서 늘어놓습니다. 커널도 같은 순서로 늘어놓기만 하면 어느 쪽이든 됩니다.',
    },
  },
  row: { ...count, label: { en: 'rows unrolled', ko: '펼친 행' }, default: allRows, min: 1, max: allRows },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
