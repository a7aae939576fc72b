import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'and-gate': [{ set: { w: [0.5, 0.5] } }, { set: { b: -0.7 } }],
  'or-gate': [{ set: { gate: 'or' } }, { set: { w: [0.5, 0.5] } }, { set: { b: -0.2 } }],
  'nand-gate': [{ set: { gate: 'nand' } }, { set: { w: [-0.5, -0.5] } }, { set: { b: 0.7 } }],
  'xor-three': [{ set: { gate: 'xor' } }, { set: { w: [0.5, 0.5] } }, { set: { b: -0.2 } }],
};
