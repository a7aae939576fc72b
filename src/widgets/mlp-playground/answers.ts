import { formatNumber } from '~/numerics/format';
import { classNames } from '~/ui/class-names';
import type { Locale } from '~/ui/words';
import { classOf } from './network';
import { texts } from './strings';

export const classWord = (c: number, locale: Locale): string => classNames[c]?.[locale] ?? '';

/** What a point is in truth: the name of its class, or its value. */
export const targetText = (target: number, classCount: number, locale: Locale): string =>
  classCount === 0 ? texts[locale].value(formatNumber(target)) : classWord(target, locale);

/** What the network answers: the likeliest class and its probability, or a value. */
export function answerText(answer: readonly number[], classCount: number, locale: Locale): string {
  const t = texts[locale];
  if (classCount === 0) return t.value(formatNumber(answer[0]!, 3));
  const winner = classOf(answer);
  const share = answer.length === 1 ? (winner === 1 ? answer[0]! : 1 - answer[0]!) : answer[winner]!;
  return t.probability(formatNumber(share, 3), classWord(winner, locale));
}
