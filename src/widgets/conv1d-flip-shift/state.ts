import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { boxOverlap, convolve, type Overlap, partOf } from '~/numerics/convolution';

/** The most samples that a signal may have. */
export const longest = { x: 12, h: 7 } as const;

const sample = { min: -5, max: 5, step: 0.5 } as const;

export const params = {
  view: {
    kind: 'choice',
    label: { en: 'signals', ko: '신호' },
    default: 'samples',
    options: {
      samples: { en: 'samples', ko: '표본' },
      boxes: { en: 'continuous', ko: '연속' },
    },
  },
  x: {
    kind: 'list',
    label: { en: 'samples of x', ko: 'x의 표본' },
    default: [1, 2, 3],
    ...sample,
    maxLength: longest.x,
  },
  h: {
    kind: 'list',
    label: { en: 'samples of h', ko: 'h의 표본' },
    default: [0, 1, 0.5],
    ...sample,
    maxLength: longest.h,
  },
  flip: { kind: 'toggle', label: { en: 'flip h', ko: 'h 뒤집기' }, default: true },
  stage: {
    kind: 'choice',
    label: { en: 'rewrite by rewrite', ko: '한 단계씩 바꿔 쓰기' },
    default: 'shifted',
    options: {
      x: { en: 'x[k]', ko: 'x[k]' },
      h: { en: 'h[k]', ko: 'h[k]' },
      flipped: { en: 'h[−k]', ko: 'h[−k]' },
      shifted: { en: 'h[n−k]', ko: 'h[n−k]' },
    },
  },
  n: { kind: 'number', label: { en: 'place n', ko: '위치 n' }, default: 2, min: -6, max: 17, step: 1 },
  part: {
    kind: 'choice',
    label: { en: 'which outputs count', ko: '남길 출력' },
    default: 'full',
    options: {
      full: { en: 'full', ko: 'full(전체)' },
      same: { en: 'same', ko: 'same(같은 길이)' },
      valid: { en: 'valid', ko: 'valid(완전히 겹친 곳)' },
    },
  },
  a: {
    kind: 'number',
    label: { en: 'width of f', ko: 'f의 너비' },
    default: 1,
    min: 0.25,
    max: 2,
    step: 0.25,
  },
  b: {
    kind: 'number',
    label: { en: 'width of g', ko: 'g의 너비' },
    default: 1,
    min: 0.25,
    max: 2,
    step: 0.25,
  },
  t: { kind: 'number', label: { en: 'shift t', ko: '이동 t' }, default: 0.75, min: -2, max: 4, step: 0.05 },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** One product: x[k] times the sample of h that lies under it. */
export interface Term {
  readonly k: number;
  /** Which sample of h. */
  readonly index: number;
  readonly product: number;
}

export interface Sliding {
  /** Place of the first output: 0, or −(M−1) without the flip. */
  readonly first: number;
  readonly full: readonly number[];
  /** First and last place of the outputs that count. */
  readonly kept: readonly [number, number];
  /** `params.n`, where there is an output. */
  readonly n: number;
  /** Where h[0] lies on the axis of k, and which way the other samples go from there: −1 when flipped. */
  readonly origin: number;
  readonly direction: 1 | -1;
  readonly terms: readonly Term[];
  /** y[n]; undefined when a signal has no samples. */
  readonly sum: number | undefined;
  readonly overlap: Overlap;
}

export const recipe: Recipe<typeof params, Sliding> = {
  params,
  derive({ x, h, flip, stage, n: wanted, part, a, b, t }) {
    const [size, taps] = [x.length, h.length];
    const full = convolve(x, flip ? h : h.toReversed());
    const first = flip ? 0 : Math.min(0, 1 - taps);
    const last = first + Math.max(1, full.length) - 1;
    const n = Math.min(last, Math.max(first, Math.round(wanted)));
    const [from, to] = partOf(part, size, taps);
    const shifted = stage === 'shifted';
    const direction = flip && (stage === 'flipped' || shifted) ? -1 : 1;
    const indexAt = (k: number) => (flip ? n - k : k - n);
    const terms = x.flatMap((value, k) => {
      const index = indexAt(k);
      return h[index] === undefined ? [] : [{ k, index, product: value * h[index]! }];
    });
    return {
      first,
      full,
      kept: [first + from, first + to],
      n,
      origin: shifted ? n : 0,
      direction,
      terms,
      sum: full[n - first],
      overlap: boxOverlap(a, b, t, flip),
    };
  },
};

export type Conv1d = StateOf<typeof params, Sliding>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
