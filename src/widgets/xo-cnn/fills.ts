import { lastCall } from '~/numerics/last-call';
import { maxNorm } from '~/numerics/vector';
import { type PixelFill, signedFill } from '~/plots/pixel-fill';
import type { Stage } from './look';
import type { Reading } from './state';

/** The next of a few round numbers, so that colours do not flicker while the network learns. */
const ceiling = (value: number) =>
  [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16].find((bound) => value <= bound) ?? value;

/** One scale for all filters, one for all maps, so that colours can be compared. */
const scalesOf = lastCall((filters: Reading['filters']) => ({
  filter: signedFill(ceiling(Math.max(...filters.map(({ weights }) => maxNorm(...weights))))),
  map: signedFill(ceiling(Math.max(...filters.map(({ conv }) => maxNorm(...conv))))),
}));

export const fillOf = ({ filters }: Reading, of: Stage): ((value: number) => PixelFill) =>
  scalesOf(filters)[of === 'filter' ? 'filter' : 'map'];

export const weightFill = ({ weights }: Reading) => signedFill(ceiling(maxNorm(...weights)));

/** The sign of a number that has no room to be written. */
export const signOf = (value: number) => (value >= 0.005 ? 'plus' : value <= -0.005 ? 'minus' : undefined);
