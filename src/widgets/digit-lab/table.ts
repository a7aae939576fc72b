import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { digits } from './answers';
import type { DigitLabState } from './state';
import { texts } from './strings';

/** The ten answers; none where there is nothing to recognise. */
export function table({ derived }: DigitLabState, locale: Locale): NumberTable {
  const t = texts[locale];
  const { look, missing } = derived;
  return {
    columns: [t.column, t.logit, t.share],
    rows: missing ? [] : digits.map((digit) => [digit, look.logits[digit]!, look.probabilities[digit]!]),
  };
}
