import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { PerceptronGate } from './state';
import { texts } from './strings';

/** The truth table, with the weighted sums. */
export function table({ derived }: PerceptronGate, locale: Locale): NumberTable {
  const t = texts[locale];
  return {
    columns: ['x₁', 'x₂', t.target, 'z', t.output, '✓'],
    rows: derived.rows.map(({ x, target, z, y, right }) => [...x, target, z, y, right ? t.right : t.wrong]),
  };
}
