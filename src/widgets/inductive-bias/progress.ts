import { phasesOf, pieceAt, piecesOf } from '~/models/inductive-bias/plan';
import type { BiasPart } from '~/training/inductive-bias';
import type { Bias } from './state';

/** Seconds until all that is chosen is measured, at the speed that was measured last; undefined before there is one. */
export const secondsLeft = ({ done, total }: Bias, rate: number | undefined): number | undefined =>
  rate === undefined || rate <= 0 ? undefined : (total - done) / rate;

/** How many updates a network at work has made. */
export function stepOf({ job, piece }: BiasPart): number {
  const phases = phasesOf(job);
  const here = pieceAt(phases, piece);
  let [before, updates] = [0, 0];
  for (const phase of phases) {
    if (before + piecesOf(phase) > piece) break;
    before += piecesOf(phase);
    if (phase.kind === 'train') updates += phase.count;
  }
  return updates + (here?.phase.kind === 'train' ? here.from : 0);
}
