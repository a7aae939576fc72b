import { formatFactor, formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type LinearVsAffine, type MapTest, negligible, type Settings } from './state';

/** Where the origin goes, and whether mixing and mapping may be exchanged. */
export function describe({ params, derived }: LinearVsAffine, locale: Locale): string {
  const origin = formatVector(derived.bias);
  const moves = derived.bias.some((entry) => entry !== 0);
  const factors = `α = ${formatNumber(params.alpha)}, β = ${formatNumber(params.beta)}`;
  const passes = derived.distance < negligible;
  const length = formatNumber(derived.distance);
  if (locale === 'ko') {
    const where = moves ? `원점은 ${origin}로 옮겨 갑니다.` : '원점은 제자리에 있습니다.';
    const verdict = passes
      ? '섞고 나서 옮기든 옮기고 나서 섞든 결과가 같습니다.'
      : `섞고 나서 옮긴 결과와 옮기고 나서 섞은 결과가 ${length}만큼 다릅니다.`;
    return `${where} ${factors}일 때 ${verdict}`;
  }
  const where = moves ? `The origin moves to ${origin}.` : 'The origin stays where it is.';
  const verdict = passes
    ? 'mixing first and mapping first give the same point.'
    : `mixing first and mapping first end ${length} apart.`;
  return `${where} With ${factors}, ${verdict}`;
}

/** (1 − 1 − 1)·(0.8, 0.4) = (−0.8, −0.4) */
export const residualComputation = ({ alpha, beta }: Settings, { bias, residual }: MapTest): string =>
  `(1 − ${formatFactor(alpha)} − ${formatFactor(beta)})·${formatVector(bias)} = ${formatVector(residual)}`;
