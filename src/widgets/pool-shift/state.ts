import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { convSize } from '~/numerics/conv-shape';
import { correlate2d } from '~/numerics/convolution';
import { inRows } from '~/numerics/matrix';
import type { Windows } from '~/numerics/windows';
import { differing, type Grid, type Place, shifted } from './grid';
import { maps } from './maps';
import { change, followed } from './measures';
import { isRead, type Pooled, type Pooling, pool, share, windowsOf } from './pooling';
import { brightest, params, type Settings } from './settings';

/** The filter that pooling is compared with: it answers to vertical edges. */
export const filter: Grid = [
  [1, 0, -1],
  [1, 0, -1],
  [1, 0, -1],
];

/** The strongest answer it can give. */
export const loudest = 3 * brightest;

/** How an operation takes a shift of its input. */
export interface Response {
  /** ‖f(Sx) − f(x)‖ and ‖f(x)‖. */
  readonly distance: number;
  readonly size: number;
  /** Their ratio: 0 for an output that does not notice. Undefined when f(x) is zero and f(Sx) is not. */
  readonly change: number | undefined;
  /** The same after f(x) has been moved along, where both are known; undefined when no whole number of places would do. */
  readonly followed: number | undefined;
}

export interface Shifting {
  readonly side: number;
  /** The cells without the bright pixel, row after row. */
  readonly plain: readonly number[];
  readonly picture: Grid;
  readonly moved: Grid;
  /** Of the bright pixel, in the map and after the shift, where it may lie outside. */
  readonly bright: Place;
  readonly brightMoved: Place;
  /** Cells down and to the right. */
  readonly shift: readonly [down: number, right: number];
  /** The shift has taken the bright pixel out of the map. */
  readonly gone: boolean;
  readonly pooling: Pooling;
  readonly windows: Windows;
  readonly pooled: Pooled;
  readonly pooledMoved: Pooled;
  readonly outSide: number;
  /** Whether a cell lies in no window, and how many do. */
  unused(row: number, column: number): boolean;
  readonly unread: number;
  /** Pooled cells that the shift has changed. */
  readonly changed: readonly Place[];
  readonly responses: Readonly<Record<'pixels' | 'convolution' | 'pooling', Response>>;
  readonly convolved: Grid;
  readonly convolvedMoved: Grid;
  /** ∂(sum of the pooled map)/∂(map), and its largest entry. */
  readonly gradient: Grid;
  readonly gradientMost: number;
}

function pictureOf({ side, map, bright }: Settings) {
  const n = Number(side);
  const own = map.length > 0 ? map : maps[side];
  const at = [Math.min(n, Math.round(bright[0]!)) - 1, Math.min(n, Math.round(bright[1]!)) - 1] as const;
  const numbers = Array.from({ length: n * n }, (_, i) => Math.round(own[i] ?? 0));
  const plain = [...numbers];
  numbers[at[0] * n + at[1]] = brightest;
  return { plain, picture: inRows(numbers, n), at };
}

export const recipe: Recipe<typeof params, Shifting> = {
  params,
  // Each size brings a map of its own.
  implied: ({ side }) => (side ? { map: [] } : {}),
  derive(settings) {
    const { plain, picture, at } = pictureOf(settings);
    const side = picture.length;
    const [dy, dx] = [Math.round(settings.dy), Math.round(settings.dx)];
    const moved = shifted(picture, dy, dx);
    const { kind, ceil } = settings;
    const pooling = { kind, ceil, window: Math.round(settings.window), stride: Math.round(settings.stride) };
    const windows = windowsOf(side, pooling);
    const [pooled, pooledMoved] = [pool(windows, kind, picture), pool(windows, kind, moved)];
    const [convolved, convolvedMoved] = [correlate2d(picture, filter), correlate2d(moved, filter)];
    const whole = convSize({
      input: side,
      kernel: pooling.window,
      stride: pooling.stride,
      padding: 0,
      dilation: 1,
    })!;
    const response = (before: Grid, after: Grid, stride: number, complete = before.length): Response => ({
      ...change(before, after),
      followed: followed(before, after, [dy, dx], stride, complete),
    });
    const unused = (row: number, column: number) => !isRead(windows, [row, column]);
    const brightMoved: Place = [at[0] + dy, at[1] + dx];
    const gradient = share(windows, pooling, picture);
    return {
      side,
      plain,
      picture,
      moved,
      bright: at,
      brightMoved,
      shift: [dy, dx],
      gone: brightMoved.some((place) => place < 0 || place >= side),
      pooling,
      windows,
      pooled,
      pooledMoved,
      outSide: windows.rows.output,
      unused,
      unread: picture.flatMap((row, i) => row.filter((_, j) => unused(i, j))).length,
      changed: differing(pooled.values, pooledMoved.values),
      responses: {
        pixels: response(picture, moved, 1),
        convolution: response(convolved, convolvedMoved, 1),
        pooling: response(pooled.values, pooledMoved.values, pooling.stride, whole),
      },
      convolved,
      convolvedMoved,
      gradient,
      gradientMost: Math.max(...gradient.flat()),
    };
  },
};

export type PoolShift = StateOf<typeof params, Shifting>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
