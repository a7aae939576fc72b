export type Gate = 'and' | 'or' | 'nand' | 'xor';

/** The four inputs of a gate, counted in binary: 00, 01, 10, 11. */
export const gateInputs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** What each gate gives for 00, 01, 10, 11. */
export const gateTargets: Readonly<Record<Gate, readonly (0 | 1)[]>> = {
  and: [0, 0, 0, 1],
  or: [0, 1, 1, 1],
  nand: [1, 1, 1, 0],
  xor: [0, 1, 1, 0],
};
