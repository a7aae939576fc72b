import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type ActivationExplorer, shownFunctions } from './state';

/** Value and slope at the probe, and what becomes of the two hundred inputs. */
export function describe({ params, derived }: ActivationExplorer, locale: Locale): string {
  const name = shownFunctions[params.fn][locale];
  const [x, value, slope] = [
    formatNumber(params.x),
    formatNumber(derived.value, 4),
    formatNumber(derived.slope, 4),
  ];
  const percent = (share: number) => `${formatNumber(100 * share, 1)}%`;
  const inputs = `N(${formatNumber(params.mu, 1)}, ${formatNumber(params.s, 1)}²)`;
  const { other } = derived;
  if (locale === 'ko') {
    const second = other
      ? ` ${shownFunctions[other.fn].ko}에서는 값 ${formatNumber(other.value, 4)}, 기울기 ${formatNumber(other.slope, 4)}입니다.`
      : '';
    return `${name}: x = ${x}에서 값 ${value}, 기울기 ${slope}입니다.${second} ${inputs}에서 뽑은 입력 200개에서 출력의 평균은 ${formatNumber(derived.outputMean, 3)}, 기울기가 0.01보다 작은 입력은 ${percent(derived.flatShare)}, 정확히 0인 입력은 ${percent(derived.deadShare)}입니다.`;
  }
  const second = other
    ? ` For ${shownFunctions[other.fn].en} the value is ${formatNumber(other.value, 4)} and the slope ${formatNumber(other.slope, 4)}.`
    : '';
  return `${name}: at x = ${x} the value is ${value} and the slope ${slope}.${second} Of 200 inputs from ${inputs} the outputs have mean ${formatNumber(derived.outputMean, 3)}; at ${percent(derived.flatShare)} of them the slope is below 0.01, at ${percent(derived.deadShare)} it is exactly 0.`;
}
