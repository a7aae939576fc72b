import type { NumberTable } from '~/kit/widget';
import { activations } from '~/models/chain/activations';
import type { Locale } from '~/ui/words';
import { type ActivationExplorer, type Shown, shownFunctions } from './state';

/** Value and slope of every function at the probe. */
export function table({ params: { x } }: ActivationExplorer, locale: Locale): NumberTable {
  const heads = { en: ['function', 'x', 'value', 'slope'], ko: ['함수', 'x', '값', '기울기'] };
  return {
    columns: heads[locale],
    rows: (Object.keys(shownFunctions) as Shown[]).map((fn) => [
      shownFunctions[fn][locale],
      x,
      activations[fn].value(x),
      activations[fn].derivative(x),
    ]),
  };
}
