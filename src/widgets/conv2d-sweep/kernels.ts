import { dot } from '~/numerics/vector';
import type { Words } from '~/ui/words';

/** Cells on a side of the largest kernel; a 3×3 kernel is its middle, so that nothing is lost when the size changes. */
export const kernelSide = 5;

export interface Kernel {
  readonly words: Words;
  readonly size: 3 | 5;
  /** 25 entries, row after row. */
  readonly weights: readonly number[];
  /** What every sum is divided by. */
  readonly divisor: number;
  /** Whether its outputs are greys again, or numbers on both sides of zero. */
  readonly look: 'grey' | 'signed';
}

/** Nine entries in the middle of 25. */
const framed = (nine: readonly number[]): readonly number[] =>
  Array.from({ length: kernelSide ** 2 }, (_, i) => {
    const [row, column] = [Math.floor(i / kernelSide) - 1, (i % kernelSide) - 1];
    return row >= 0 && row < 3 && column >= 0 && column < 3 ? nine[row * 3 + column]! : 0;
  });

const small = (words: Words, look: Kernel['look'], nine: readonly number[], divisor = 1): Kernel => ({
  words,
  size: 3,
  weights: framed(nine),
  divisor,
  look,
});

/** Laid on as they stand: cross-correlation, as in a convolutional layer. */
export const kernels = {
  'sobel-x': small({ en: 'Sobel x', ko: '소벨 x' }, 'signed', [-1, 0, 1, -2, 0, 2, -1, 0, 1]),
  'sobel-y': small({ en: 'Sobel y', ko: '소벨 y' }, 'signed', [-1, -2, -1, 0, 0, 0, 1, 2, 1]),
  laplacian: small({ en: 'Laplacian', ko: '라플라시안' }, 'signed', [0, 1, 0, 1, -4, 1, 0, 1, 0]),
  blur: small({ en: 'blur', ko: '흐리게' }, 'grey', [1, 1, 1, 1, 1, 1, 1, 1, 1], 9),
  'wide-blur': {
    words: { en: 'blur 5×5', ko: '흐리게 5×5' },
    size: 5,
    weights: new Array<number>(25).fill(1),
    divisor: 25,
    look: 'grey',
  },
  sharpen: small({ en: 'sharpen', ko: '또렷하게' }, 'grey', [0, -1, 0, -1, 5, -1, 0, -1, 0]),
  emboss: small({ en: 'emboss', ko: '돋을새김' }, 'grey', [-2, -1, 0, -1, 1, 1, 0, 1, 2]),
  identity: small({ en: 'identity', ko: '그대로' }, 'grey', [0, 0, 0, 0, 1, 0, 0, 0, 0]),
  shift: small({ en: 'shift', ko: '밀기' }, 'grey', [0, 0, 0, 1, 0, 0, 0, 0, 0]),
} as const satisfies Record<string, Kernel>;

export type KernelName = keyof typeof kernels;
export const kernelNames = Object.keys(kernels) as readonly KernelName[];

/** What counts of 25 entries: all of them, or the middle nine. */
export const counted = (weights: readonly number[], size: number): readonly number[] => {
  const edge = (kernelSide - size) / 2;
  const inside = (place: number) => place >= edge && place < kernelSide - edge;
  return weights.map((weight, i) =>
    inside(Math.floor(i / kernelSide)) && inside(i % kernelSide) ? weight : 0,
  );
};

/** Where the entry at a row and a column of a kernel of a size stands among the 25. */
export function placeInKernel(size: number, row: number, column: number): number {
  const edge = (kernelSide - size) / 2;
  return (row + edge) * kernelSide + column + edge;
}

/** The rows of the kernel of a size, turned by 180° or as they stand. */
export function kernelRows(weights: readonly number[], size: number, turned: boolean): number[][] {
  const rows = Array.from({ length: size }, (_, u) =>
    Array.from({ length: size }, (_, v) => weights[placeInKernel(size, u, v)]! + 0),
  );
  return turned ? rows.map((row) => row.toReversed()).toReversed() : rows;
}

/** The kernel of the list that these entries are, divisor and all. */
export const nameOf = (weights: readonly number[], size: number, divisor: number): KernelName | undefined =>
  kernelNames.find((name) => {
    const { weights: known, divisor: usual } = kernels[name];
    return divisor === usual && counted(weights, size).every((weight, i) => weight === known[i]);
  });

/** Whether the entries are a multiple of a kernel of the list, or all 0: then they are not the reader's own. */
export function isMultipleOfKnown(weights: readonly number[], size: number): boolean {
  const own = counted(weights, size);
  const length = dot(own, own);
  return (
    length === 0 ||
    kernelNames.some((name) => {
      const known = kernels[name].weights;
      // Cauchy and Schwarz: equal for multiples only.
      return dot(own, known) ** 2 >= length * dot(known, known) * (1 - 1e-9);
    })
  );
}
