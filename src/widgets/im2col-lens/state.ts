import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { lastCall } from '~/numerics/last-call';
import { allRows, params, type Settings } from './params';
import { type Unrolled, unroll } from './unrolled';

export interface Im2col {
  /** Undefined where the kernel is larger than the padded picture. */
  readonly unrolled: Unrolled | undefined;
  /** Rows of the col matrix that have been unrolled so far: 1 … rows. */
  readonly taken: number;
}

const unrolledFor = lastCall(
  (
    pictures: number,
    side: number,
    channels: number,
    k: number,
    stride: number,
    padding: number,
    filters: number,
    order: Settings['order'],
  ) => unroll({ pictures, side, channels, k, stride, padding, filters, order }),
);
const counts = ['pictures', 'side', 'channels', 'k', 'stride', 'padding', 'filters'] as const;
type Counts = [number, number, number, number, number, number, number];

export const recipe: Recipe<typeof params, Im2col> = {
  params,
  derive(settings) {
    const whole = counts.map((name) => Math.round(settings[name])) as Counts;
    const unrolled = unrolledFor(...whole, settings.order);
    return { unrolled, taken: unrolled ? Math.min(Math.round(settings.row), unrolled.rows) : 0 };
  },
  // Another shape is unrolled whole.
  implied: (patch) => (Object.keys(patch).some((name) => name !== 'row') ? { row: allRows } : {}),
};

export type Im2colLens = StateOf<typeof params, Im2col>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
