import type { ChainSpec } from '../chain/spec';
import type { CnnSpec } from '../cnn/spec';
import type { VitSpec } from '../vit/spec';

/** Three networks with about ten thousand numbers to learn, for 14×14 pictures of digits. */
export const networkNames = ['mlp', 'cnn', 'vit'] as const;
export type NetworkName = (typeof networkNames)[number];

export const side = 14;
export const pixelCount = side * side;
export const classCount = 10;

/** 196 – 48 – 10: 9,946 numbers. */
export const mlpSpec: ChainSpec = {
  inputs: pixelCount,
  layers: [
    { units: 48, activation: 'relu' },
    { units: classCount, activation: 'identity' },
  ],
  loss: 'softmax-cross-entropy',
};

/** Two layers of 3×3 windows, each pooled, and two dense ones: 9,594 numbers. */
export const cnnSpec: CnnSpec = {
  input: [side, side, 1],
  layers: [
    { kind: 'conv', filters: 12, kernel: 3 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'conv', filters: 24, kernel: 3 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'flatten' },
    { kind: 'dense', units: 64 },
    { kind: 'relu' },
    { kind: 'dense', units: classCount },
  ],
};

/** 49 patches of 2×2 pixels, two blocks of three heads: 11,290 numbers. */
export const vitSpec: VitSpec = {
  side,
  patch: 2,
  width: 24,
  heads: 3,
  hidden: 48,
  blocks: 2,
  classes: classCount,
};

/** How many numbers each learns. */
export const parameterCounts: Readonly<Record<NetworkName, number>> = { mlp: 9946, cnn: 9594, vit: 11290 };

/** The same for all three. */
export const learningRate = 0.002;
export const batchSize = 32;
