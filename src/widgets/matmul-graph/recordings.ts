import type { Move } from '~/kit/recording';
import { pathEdges, toggled } from './state';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  cancel: [{ set: { b: [1, 2, -1, -1] } }],
  shortcut: [
    { set: { mode: 'neighbours' } },
    { set: { edges: toggled(pathEdges, 1, 5) } },
    { set: { steps: 2 } },
  ],
  alike: [{ set: { mode: 'neighbours', how: 'mean' } }, { set: { loops: true } }, { set: { steps: 40 } }],
};
