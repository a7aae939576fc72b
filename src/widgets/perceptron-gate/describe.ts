import { formatFactor, formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type PerceptronGate, type Row, params as table } from './state';

/** The gate, how many of its rows are right, and which are not. */
export function describe({ params, derived }: PerceptronGate, locale: Locale): string {
  const gate = table.gate.options[params.gate][locale];
  const wrong = derived.rows.filter(({ right }) => !right).map(({ x }) => `(${x.join(', ')})`);
  const { y } = derived.rows[0]!;
  const rule = `z = ${formatNumber(params.w[0]!)}·x₁ + ${formatFactor(params.w[1]!)}·x₂ + ${formatFactor(params.b)}`;
  if (locale === 'ko') {
    const verdict =
      wrong.length === 0
        ? `${gate} 게이트의 네 줄이 모두 맞습니다.`
        : `${gate} 게이트의 네 줄 가운데 ${derived.correct}줄이 맞습니다. 틀린 입력: ${wrong.join(', ')}.`;
    const line = derived.constant ? `두 가중치가 0이라 선이 없고 출력은 늘 ${y}입니다.` : `${rule}.`;
    return `${verdict} ${line}`;
  }
  const verdict =
    wrong.length === 0
      ? `All four rows of ${gate} are right.`
      : `${derived.correct} of the four rows of ${gate} ${derived.correct === 1 ? 'is' : 'are'} right; wrong for ${wrong.join(', ')}.`;
  const line = derived.constant ? `Both weights are 0: no line, and the output is always ${y}.` : `${rule}.`;
  return `${verdict} ${line}`;
}

/** z with the numbers put in: 0.5·1 + 0.5·0 + (−0.7) = −0.2. */
export function sumComputation({ w, b }: PerceptronGate['params'], { x, z }: Row): string {
  const products = x.map((entry, i) => `${formatFactor(w[i]!)}·${entry}`);
  return `${products.join(' + ')} + ${formatFactor(b)} = ${formatNumber(z)}`;
}
