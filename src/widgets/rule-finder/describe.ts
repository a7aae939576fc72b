import { formatFactor, formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { asked, puzzle, type RuleFinder, type Settings } from './state';

/** The rule in force, what it costs, and what it says about 5. */
export function describe({ params, derived, run }: RuleFinder, locale: Locale): string {
  const rule = ruleText(params);
  const answer = formatNumber(derived.answer);
  const loss = formatNumber(derived.loss, 4);
  const step = run.frames.length > 1 ? run.at : 0;
  const perfect = derived.loss < 1e-4;
  if (locale === 'ko') {
    const when = step > 0 ? `${step}걸음째, ` : '';
    const verdict = perfect ? '네 쌍이 모두 거의 정확히 맞습니다.' : '';
    return `${when}지금 규칙은 ${rule}입니다. 손실은 ${loss}이고, ${asked}에는 ${answer}라고 답합니다. ${verdict}`.trim();
  }
  const when = step > 0 ? `After step ${step} the` : 'The';
  const verdict = perfect ? 'It fits all four pairs almost exactly.' : '';
  return `${when} rule is ${rule}. Its loss is ${loss}, and for ${asked} it answers ${answer}. ${verdict}`.trim();
}

/** y = 2.25x + 0.45 */
export function ruleText({ w, b }: Settings): string {
  const shift = formatNumber(Math.abs(b));
  return `y = ${formatNumber(w)}x${shift === '0' ? '' : ` ${b < 0 ? '−' : '+'} ${shift}`}`;
}

/** How the answer for 5 comes about: 5·2 + 2 = 12. */
export const answerComputation = ({ params, derived }: Pick<RuleFinder, 'params' | 'derived'>): string =>
  `${formatFactor(params.w)}·${asked} + ${formatFactor(params.b)} = ${formatNumber(derived.answer)}`;

/** How the loss comes about: the squared errors, added and divided. */
export function lossComputation({ derived }: Pick<RuleFinder, 'derived'>): string {
  const squares = derived.errors.map((error) => `${formatFactor(error)}²`).join(' + ');
  return `(${squares}) / ${puzzle.length} = ${formatNumber(derived.loss, 4)}`;
}
