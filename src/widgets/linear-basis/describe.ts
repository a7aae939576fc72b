import { formatFactor, formatNumber, formatVector } from '~/numerics/format';
import { classNames } from '~/ui/class-names';
import { josa } from '~/ui/josa';
import type { Locale } from '~/ui/words';
import type { LinearBasis } from './state';

/** The mixture in words: what is added, what comes out, who wins, and what the columns can reach. */
export function describe({ params, derived }: LinearBasis, locale: Locale): string {
  const [x1, x2] = params.x.map((entry) => formatNumber(entry)) as [string, string];
  const name = (c: number) => classNames[c]![locale];
  const scores = derived.scores.map((score, c) => `${name(c)} ${formatNumber(score)}`).join(', ');
  const zero = params.x.every((entry) => entry === 0);
  const { winner, rank } = derived;
  if (locale === 'ko') {
    const verdict =
      winner >= 0
        ? `${josa(name(winner), '이/가')} ${formatNumber(derived.margin)} 차이로 앞섭니다.`
        : '가장 높은 점수가 둘 이상이어서 답을 고를 수 없습니다.';
    const span =
      rank === 2
        ? ''
        : rank === 1
          ? ' 두 열벡터가 한 직선 위에 있어(계수 1) 점수도 그 직선 위에만 놓입니다.'
          : ' 두 열벡터가 모두 0이라 점수는 언제나 0입니다.';
    return `w₁의 ${x1}배와 w₂의 ${x2}배를 더한 점수는 ${scores}입니다. ${zero ? 'x가 (0, 0)이라 모든 점수가 0입니다.' : verdict}${span}`;
  }
  const verdict =
    winner >= 0
      ? `${capital(name(winner))} is ahead by ${formatNumber(derived.margin)}.`
      : 'The highest score is shared, so no class wins.';
  const span =
    rank === 2
      ? ''
      : rank === 1
        ? ' The two columns are parallel (rank 1): only a line of scores is left.'
        : ' Both columns are zero: every score is zero, whatever x is.';
  return `${x1} times w₁ plus ${x2} times w₂ gives the scores ${scores}. ${zero ? 'x is zero, so all scores are zero.' : verdict}${span}`;
}

/** The computation of one score with the numbers put in: 2·0.1 + (−1)·0.4 = −0.2. */
export function scoreComputation({ params, derived }: LinearBasis, c: number): string {
  const products = [derived.w1, derived.w2].map(
    (column, j) => `${formatFactor(params.x[j]!)}·${formatFactor(column[c]!)}`,
  );
  return `${products.join(' + ')} = ${formatNumber(derived.scores[c]!)}`;
}

export const vectorText = (values: readonly number[]) => formatVector(values, 2);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
