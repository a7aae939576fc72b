import type { ParamTable } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import type { GreyPicture } from '~/numerics/grey-picture';
import { type Filtered, filtered, type WindowSums, windowAt } from './filtering';
import { isMultipleOfKnown, type KernelName, kernels, nameOf } from './kernels';
import { bricksPicture, digitPicture, shapesPicture } from './sources';

/** Pixels on the longer side of a picture of the reader's. */
export const ownLimit = 64;
const mostPadding = 4;

export const params = {
  source: {
    kind: 'choice',
    label: { en: 'picture', ko: '그림' },
    default: 'digit',
    options: {
      digit: { en: 'a digit', ko: '숫자' },
      shapes: { en: 'shapes', ko: '도형' },
      bricks: { en: 'bricks', ko: '벽돌' },
      own: { en: 'my own', ko: '내 그림' },
    },
  },
  digit: { kind: 'number', label: { en: 'digit', ko: '숫자' }, default: 4, min: 0, max: 9, step: 1 },
  hand: {
    kind: 'number',
    label: { en: 'variant', ko: '다른 모양' },
    default: 1,
    min: 1,
    max: 99,
    step: 1,
  },
  size: {
    kind: 'choice',
    label: { en: 'size of the kernel', ko: '커널의 크기' },
    default: '3',
    options: { '3': { en: '3×3', ko: '3×3' }, '5': { en: '5×5', ko: '5×5' } },
  },
  kernel: {
    kind: 'list',
    label: { en: 'weights of the kernel', ko: '커널의 가중치' },
    default: kernels['sobel-x'].weights,
    min: -9,
    max: 9,
    step: 1,
  },
  divisor: {
    kind: 'number',
    label: { en: 'divide every sum by', ko: '합을 나누는 수' },
    default: 1,
    min: 1,
    max: 99,
    step: 1,
  },
  flip: {
    kind: 'toggle',
    label: { en: 'turn the kernel by 180° (convolution)', ko: '커널을 180° 돌리기(합성곱)' },
    default: false,
  },
  stride: { kind: 'number', label: { en: 'stride', ko: '스트라이드' }, default: 1, min: 1, max: 4, step: 1 },
  padding: {
    kind: 'number',
    label: { en: 'padding with zeros', ko: '0으로 패딩' },
    default: 0,
    min: 0,
    max: mostPadding,
    step: 1,
  },
  look: {
    kind: 'choice',
    label: { en: 'outputs as', ko: '출력을 나타내는 방법' },
    default: 'signed',
    options: {
      signed: { en: 'colours by sign', ko: '부호에 따른 색' },
      grey: { en: 'greys', ko: '회색' },
    },
  },
  row: {
    kind: 'number',
    label: { en: 'row of the output', ko: '출력의 행' },
    default: 8,
    min: 1,
    max: ownLimit + 2 * mostPadding,
    step: 1,
  },
  column: {
    kind: 'number',
    label: { en: 'column of the output', ko: '출력의 열' },
    default: 18,
    min: 1,
    max: ownLimit + 2 * mostPadding,
    step: 1,
  },
  press: {
    kind: 'choice',
    label: { en: 'a press on the picture', ko: '그림을 누르면' },
    default: 'window',
    options: {
      window: { en: 'moves the window', ko: '창 옮기기' },
      light: { en: 'paints white', ko: '흰색으로 칠하기' },
      dark: { en: 'paints black', ko: '검은색으로 칠하기' },
    },
  },
} as const satisfies ParamTable;

/** What no link carries. */
export interface Own {
  /** The reader's drawing, or picture from a file or the camera. */
  readonly picture?: GreyPicture;
}

export interface Sweep extends Filtered {
  readonly picture: GreyPicture;
  /** The reader's own picture is asked for, and there is none: it does not travel in links. */
  readonly missing: boolean;
  readonly size: number;
  readonly stride: number;
  readonly padding: number;
  /** The chosen output, from 0. */
  readonly at: readonly [row: number, column: number];
  readonly window: WindowSums;
  readonly name: KernelName | undefined;
  /** Neither from the list nor a multiple of one that is. */
  readonly userKernel: boolean;
  /** How strongly the kernel answers a standard edge of each direction. */
  readonly response: { readonly verticalEdge: number; readonly horizontalEdge: number };
}

function pictureOf(source: string, digit: number, hand: number, own: GreyPicture | undefined): GreyPicture {
  if (source === 'own' && own) return own;
  if (source === 'shapes') return shapesPicture();
  return source === 'bricks'
    ? bricksPicture(Math.round(hand))
    : digitPicture(Math.round(digit), Math.round(hand));
}

export const recipe: Recipe<typeof params, Sweep, Own> = {
  params,
  start: () => ({}),
  derive({ source, digit, hand, size: sizeName, kernel, divisor, flip, ...rest }, own) {
    const picture = pictureOf(source, digit, hand, own.picture);
    const [size, stride, padding] = [Number(sizeName), Math.round(rest.stride), Math.round(rest.padding)];
    const result = filtered(picture, kernel, size, flip, divisor, stride, padding);
    const within = (place: number, count = 1) => Math.min(count, Math.max(1, Math.round(place))) - 1;
    const { windows, edges } = result;
    const at = [
      within(rest.row, windows?.rows.output),
      within(rest.column, windows?.columns.output),
    ] as const;
    return {
      ...result,
      picture,
      missing: source === 'own' && !own.picture,
      size,
      stride,
      padding,
      at,
      window: windowAt(result, at, stride),
      name: nameOf(kernel, size, divisor),
      userKernel: !isMultipleOfKnown(kernel, size),
      response: { verticalEdge: edges.vertical.response, horizontalEdge: edges.horizontal.response },
    };
  },
};

export type Conv2dSweep = StateOf<typeof params, Sweep, Own>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
