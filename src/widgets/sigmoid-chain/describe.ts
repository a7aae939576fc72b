import { bracketed, formatFactor, formatNumber, formatSize } from '~/numerics/format';
import { josa } from '~/ui/josa';
import type { Locale } from '~/ui/words';
import { derivativeName, factorName, subscript } from './names';
import type { Chip, SigmoidChainState, Strip } from './state';

/** What goes in and out, the first and the last derivative, and how they compare. */
export function describe({ params, derived }: SigmoidChainState, locale: Locale): string {
  const n = derived.weights.length;
  const [last, first] = [derived.strips[0]!, derived.strips[n - 1]!];
  const size = ({ value }: Strip) => formatSize(Math.abs(value));
  const names = [first.k, last.k].map((k) => `|${derivativeName(k)}|`);
  const [x, y, ratio] = [formatNumber(params.x), formatNumber(derived.y, 4), formatSize(derived.ratio)];
  if (locale === 'ko') {
    const start = `입력 ${josa(x, '이/가')} 시그모이드 ${n}개를 지나 y = ${josa(y, '이/가')} 됩니다.`;
    if (n === 1) return `${start} ${names[0]} = ${size(first)}.`;
    return `${start} ${names[0]} = ${size(first)}, ${names[1]} = ${size(last)}. 첫 층의 기울기는 마지막 층의 ${ratio}배입니다.`;
  }
  const start = `The input ${x} passes ${n === 1 ? 'one sigmoid' : `${n} sigmoids`} and becomes y = ${y}.`;
  if (n === 1) return `${start} ${names[0]} = ${size(first)}.`;
  return `${start} ${names[0]} = ${size(first)} and ${names[1]} = ${size(last)}: the first is ${ratio} times the last.`;
}

/** z₂ = 1·0.731 + 0 = 0.731 */
export function sumComputation({ derived }: Pick<SigmoidChainState, 'derived'>, k: number): string {
  const { input, z } = derived.links[k - 1]!;
  const [w, b] = [derived.weights[k - 1]!, derived.biases[k - 1]!];
  return `z${subscript(k)} = ${formatNumber(w)}·${formatFactor(input, 4)} + ${formatFactor(b, 4)} = ${formatNumber(z, 4)}`;
}

/** a₂ = σ(0.731) = 1/(1 + e^−0.731) = 0.675 */
export function outputComputation({ derived }: Pick<SigmoidChainState, 'derived'>, k: number): string {
  const { z, output } = derived.links[k - 1]!;
  return `a${subscript(k)} = σ(${formatNumber(z, 4)}) = 1/(1 + e^${formatFactor(0 - z, 4)}) = ${formatSize(output, 4)}`;
}

/** σ′(z₂) = 0.675·(1 − 0.675) = 0.219 */
export function slopeComputation({ derived }: Pick<SigmoidChainState, 'derived'>, k: number): string {
  const { output, slope } = derived.links[k - 1]!;
  const a = formatSize(output, 4);
  return `σ′(z${subscript(k)}) = a${subscript(k)}·(1 − a${subscript(k)}) = ${a}·(1 − ${a}) = ${formatSize(slope, 4)}`;
}

const factorText = (value: number) => bracketed(formatSize(value));

/** ∂y/∂w₂ = σ′(z₃)·w₃·… = 0.2236·1·… = 0.0359, with all its factors. */
export function productComputation({ k, chips, value }: Strip): string {
  const [names, numbers] = [chips.map(factorName), chips.map((chip) => factorText(chip.value))];
  return `${derivativeName(k)} = ${names.join('·')} = ${numbers.join('·')} = ${formatSize(value)}`;
}

/** |∂y/∂w₂| ≤ 0.731·¼²·1 = 0.0457 */
export function boundText({ k, chips, bound }: Strip): string {
  const rest = chips.filter(({ kind }) => kind !== 'slope');
  const slopes = chips.length - rest.length;
  const others = rest.map(({ value }) => `·${formatSize(Math.abs(value))}`).join('');
  return `|${derivativeName(k)}| ≤ 0.25${slopes > 1 ? raised(slopes) : ''}${others} = ${formatSize(bound)}`;
}

const raised = (power: number) => [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** The size of a derivative without one factor; set aside ones stay aside. */
export const without = ({ chips }: Strip, one: Chip): number =>
  Math.abs(
    chips.reduce(
      (product, chip) => (chip.aside || chip.code === one.code ? product : product * chip.value),
      1,
    ),
  );

/** What one factor does to its bar. */
export function chipText(strip: Strip, chip: Chip, locale: Locale): string {
  const bare = without(strip, chip);
  const [name, value] = [factorName(chip), formatSize(chip.value)];
  const [bar, kept] = [derivativeName(strip.k), formatSize(bare)];
  const withIt = formatSize(bare * Math.abs(chip.value));
  return locale === 'ko'
    ? `${name} = ${value}. ${bar}의 크기는 이 인수가 없으면 ${kept}, 있으면 ${withIt}입니다.`
    : `${name} = ${value}: |${bar}| is ${kept} without this factor and ${withIt} with it.`;
}
