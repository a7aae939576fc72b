import { forwardChain } from '~/models/chain/forward';
import { formatNumber, formatPower } from '~/numerics/format';
import { chainData } from './examples';
import { answerOf, classOf } from './network';
import type { Playground, Score } from './state';

export const percent = (share: number): string => `${formatNumber(100 * share, 1)}%`;

/** Four decimals, or the size of what has none. */
export const lossText = (loss: number): string =>
  loss > 0 && loss < 0.00005 ? formatPower(loss) : formatNumber(loss, 4);

export const rightCount = ({ accuracy }: Score, count: number): number => Math.round(accuracy * count);

/** The network's answer at each of some examples. */
export function answersTo(
  { spec, layers, features, examples }: Pick<Playground, 'spec' | 'layers' | 'features' | 'examples'>,
  which: readonly number[],
): number[][] {
  if (which.length === 0) return [];
  const { inputs, count } = chainData(examples, which, features);
  const outputs = forwardChain(spec, layers, inputs, count).at(-1)!.outputs;
  const units = spec.layers.at(-1)!.units;
  return which.map((_, row) => answerOf(spec, Array.from(outputs.subarray(row * units, (row + 1) * units))));
}

/** How many points of each class (row) got each answer (column); empty for a regression. */
export function confusionOf(derived: Playground, which: readonly number[]): number[][] {
  const { classCount, targets } = derived.examples;
  const counts = Array.from({ length: classCount }, () => new Array<number>(classCount).fill(0));
  if (classCount === 0) return counts;
  answersTo(derived, which).forEach((answer, n) => {
    counts[targets[which[n]!]!]![classOf(answer)]!++;
  });
  return counts;
}

/** The root of a mean squared error: in the unit of the values. */
export const rootOf = ({ loss }: Score): number => Math.sqrt(loss);
