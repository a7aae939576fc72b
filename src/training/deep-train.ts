import { digitSet } from '~/datasets/digits/digit-set';
import type { ChainData } from '~/models/chain/spec';
import { pictureRows } from '~/models/cnn/pictures';
import { type ChainReport, type ChainSessionTask, chain } from './chain';
import type { TrainerKind } from './protocol';

/** A chain that learns to read 14×14 digits; the pictures are drawn here from their seeds. */
export type DeepTrainTask = Omit<ChainSessionTask, 'data' | 'test'>;

const classes = 10;
let drawn: { readonly data: ChainData; readonly test: ChainData } | undefined;

/** The 3,000 digits it learns from (seed 1), and 500 that it never sees (seed 2); drawn once. */
function digits() {
  drawn ??= {
    data: pictureRows(digitSet(3000, 1, 14), classes),
    test: pictureRows(digitSet(500, 2, 14), classes),
  };
  return drawn;
}

export const deepTrain: TrainerKind<DeepTrainTask, ChainReport> = {
  backends: chain.backends,
  contenders: chain.contenders,
  prepare: chain.prepare,
  size: ({ spec, batchSize }) => `${spec.layers.length} layers × ${batchSize}`,
  // Reports come many times a second: 500 of the digits tell loss and accuracy to about two percent.
  open: (task, backend) => chain.open({ ...task, ...digits(), scored: 500 }, backend),
};
