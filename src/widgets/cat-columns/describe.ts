import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type CatColumns, classWords } from './state';

/** The three scores, who wins, and which pixel pushes the winner hardest. */
export function describe({ params, derived }: CatColumns, locale: Locale): string {
  const { winner, scores, terms, order } = derived;
  const list = scores.map((score, c) => `${classWords[c]![locale]} ${formatNumber(score)}`).join(', ');
  const pixels = params.pixels.map((value) => formatNumber(value, 0)).join(', ');
  if (winner < 0)
    return locale === 'ko'
      ? `픽셀 값이 ${pixels}일 때 점수는 ${list}입니다. 가장 높은 점수가 둘 이상이어서 답을 고를 수 없습니다.`
      : `With the pixels ${pixels} the scores are ${list}. The highest score is shared, so nothing is chosen.`;
  const votes = terms.map((term) => term[winner]!);
  const strongest = votes.indexOf(Math.max(...votes));
  const name = classWords[winner]![locale];
  const pixel = order[strongest]! + 1;
  const push = formatNumber(votes[strongest]!);
  return locale === 'ko'
    ? `픽셀 값이 ${pixels}일 때 점수는 ${list}입니다. 분류기의 답은 ${name}입니다. ${votes[strongest]! > 0 ? `가장 세게 미는 것은 ${push}만큼 더하는 픽셀 ${pixel}입니다.` : '이 답을 미는 픽셀은 없습니다.'}`
    : `With the pixels ${pixels} the scores are ${list}. The classifier says ${name}. Pixel ${pixel} pushes hardest, by ${push}.`;
}

/** The contribution of one place of x to one class, with the numbers put in: 231 × 1.3 = 300.3. */
export function voteComputation({ params, derived }: CatColumns, place: number, c: number): string {
  const value = params.pixels[derived.order[place]!]!;
  const vote = derived.terms[place]![c]!;
  const weight = value === 0 ? undefined : vote / value;
  return weight === undefined
    ? `0 × w = 0`
    : `${formatNumber(value, 0)} × ${formatNumber(weight)} = ${formatNumber(vote)}`;
}

/** One score as the sum of its votes: 11.2 + (−115.5) + … = −96.8. */
export function scoreComputation({ derived, params }: CatColumns, c: number): string {
  const parts = [...derived.terms.map((term) => term[c]!), ...(params.bias ? [derived.bias[c]!] : [])];
  const text = parts.map((part) => (part < 0 ? `(${formatNumber(part)})` : formatNumber(part))).join(' + ');
  return `${text} = ${formatNumber(derived.scores[c]!)}`;
}
