import type { NumberTable } from '~/kit/widget';
import { slopesByDifferences } from '~/models/sigmoid-chain';
import type { Locale } from '~/ui/words';
import type { SigmoidChainState } from './state';

/** One row per layer: what goes through it, its slope, and its derivative, with the bound and the check. */
export function table({ params, derived }: SigmoidChainState, locale: Locale): NumberTable {
  const heads = {
    en: ['layer k', 'w', 'b', 'input', 'z', 'a = σ(z)', 'σ′(z)', '∂y/∂w', 'bound', 'finite difference'],
    ko: ['층 k', 'w', 'b', '입력', 'z', 'a = σ(z)', 'σ′(z)', '∂y/∂w', '상한', '유한 차분'],
  };
  const { weights, biases, links, strips } = derived;
  const differences = slopesByDifferences({ weights, biases, x: params.x });
  const rows = links.map(({ input, z, output, slope }, i) => {
    const { value, bound } = strips[links.length - 1 - i]!;
    return [i + 1, weights[i]!, biases[i]!, input, z, output, slope, value, bound, differences[i]!];
  });
  return { columns: heads[locale], rows };
}
