import type { Words } from '~/ui/words';

interface Kernel {
  readonly words: Words;
  readonly cells: readonly number[];
}

/** Kernels to begin with, row by row. */
export const kernels = {
  counting: { words: { en: '1 … 9', ko: '1 … 9' }, cells: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  edge: { words: { en: 'edge', ko: '에지' }, cells: [-1, 0, 1, -2, 0, 2, -1, 0, 1] },
  blur: { words: { en: 'blur', ko: '흐리기' }, cells: [1, 2, 1, 2, 4, 2, 1, 2, 1] },
  mean: { words: { en: 'mean', ko: '평균' }, cells: [1, 1, 1, 1, 1, 1, 1, 1, 1] },
} as const satisfies Record<string, Kernel>;

interface Picture {
  readonly words: Words;
  readonly pixels: readonly number[];
}

/** Pictures to begin with, row by row. */
export const pictures = {
  ramp: { words: { en: '0 … 15', ko: '0 … 15' }, pixels: Array.from({ length: 16 }, (_, i) => i) },
  edge: {
    words: { en: 'edge', ko: '에지' },
    pixels: [3, 3, -3, -3, 3, 3, -3, -3, 3, 3, -3, -3, 3, 3, -3, -3],
  },
  point: {
    words: { en: 'one pixel', ko: '픽셀 하나' },
    pixels: [0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
} as const satisfies Record<string, Picture>;
