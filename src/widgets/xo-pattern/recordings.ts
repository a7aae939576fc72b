import type { Move } from '~/kit/recording';
import { pictures } from './pictures';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  // An O with a dot in its middle.
  'no-crossing': [
    { set: { picture: pictures.o.pixels } },
    { set: { picture: pictures.o.pixels.with(40, 1) } },
  ],
  fooled: [{ set: { coding: 'unsigned' } }, { set: { picture: pictures.white.pixels } }],
};
