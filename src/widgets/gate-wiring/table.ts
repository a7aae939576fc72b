import { gateInputs } from '~/datasets/gates';
import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { formula } from './describe';
import type { GateWiring } from './state';

/** The truth table of the circuit, gate by gate and of the network. */
export function table({ derived }: GateWiring, locale: Locale): NumberTable {
  const network = { en: 'y of the network', ko: '신경망의 y' }[locale];
  return {
    columns: ['x₁', 'x₂', `y = ${formula(derived)}`, network],
    rows: gateInputs.map((x, i) => [...x, derived.truth[i]!, derived.networkTruth[i]!]),
  };
}
