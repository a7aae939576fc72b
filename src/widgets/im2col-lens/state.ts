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

const unrollFor = (): ((settings: Settings) => Unrolled | undefined) => {
  const remembered = lastCall(
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
  return ({ pictures, side, channels, k, stride, padding, filters, order }) => {
    const whole = Math.round;
    return remembered(
      ...([whole(pictures), whole(side), whole(channels), whole(k), whole(stride)] as const),
      ...([whole(padding), whole(filters), order] as const),
    );
  };
};
const unrolledFor = unrollFor();

export const recipe: Recipe<typeof params, Im2col> = {
  params,
  derive(settings) {
    const unrolled = unrolledFor(settings);
    return { unrolled, taken: unrolled ? Math.min(Math.round(settings.row), unrolled.rows) : 0 };
  },
  // Another shape is unrolled whole.
  implied: (patch) => (Object.keys(patch).some((name) => name !== 'row') ? { row: allRows } : {}),
};

export type Im2colLens = StateOf<typeof params, Im2col>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
