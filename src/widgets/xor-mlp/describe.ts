import { activations } from '~/models/chain/activations';
import { probabilityAt, sumsAt } from '~/models/two-layer-net';
import { formatFactor, formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { params as table } from './params';
import { solvedLoss, type XorMlp } from './state';
import { sub, texts } from './strings';

/** What learns, how far it has come, and whether XOR is solved. */
export function describe({ params, derived }: XorMlp, locale: Locale): string {
  const t = texts[locale];
  const activation = table.activation.options[params.activation][locale];
  const hidden = derived.net.units.length;
  const count = derived.points.length;
  const loss = formatNumber(derived.loss, 4);
  const limit = limitText({ params, derived }, locale);
  const misfit = derived.misfit ? ` ${t.misfit}` : '';
  const done = derived.loss < solvedLoss;
  if (locale === 'ko') {
    const verdict = done ? 'XOR를 풀었습니다.' : '아직 XOR를 풀지 못했습니다.';
    return `입력 2개, ${activation} 은닉 유닛 ${hidden}개, 출력 1개. ${derived.steps}걸음 뒤 손실 ${loss}, 예시 ${count}개 중 ${derived.correct}개 맞음. ${verdict}${limit && ` ${limit}`}${misfit}`;
  }
  const verdict = done ? 'XOR is solved.' : 'XOR is not solved yet.';
  const units = `${hidden} hidden ${hidden === 1 ? 'unit' : 'units'}`;
  return `2 inputs, ${units} with ${activation}, 1 output. Loss ${loss} after ${derived.steps} ${derived.steps === 1 ? 'step' : 'steps'}, ${derived.correct} of ${count} examples right. ${verdict}${limit && ` ${limit}`}${misfit}`;
}

/** What this hidden layer can never do, or does in another way; empty when there is nothing to say. */
export function limitText({ params, derived }: Pick<XorMlp, 'params' | 'derived'>, locale: Locale): string {
  const t = texts[locale];
  if (params.activation === 'identity') return t.straight;
  if (derived.net.units.length > 1) return '';
  return params.activation === 'gelu' ? t.oneDip : t.one;
}

const signs = {
  tanh: 'tanh',
  sigmoid: 'σ',
  relu: 'ReLU',
  'leaky-relu': 'LReLU',
  gelu: 'GELU',
  identity: '',
} as const;

/** h₁ = tanh(0.6·1 + 0.5·0 + 0.1) = 0.6. */
export function unitComputation({ params, derived }: XorMlp, j: number, x: readonly number[]): string {
  const { w, b } = derived.net.units[j]!;
  const sum = `${formatFactor(w[0])}·${formatFactor(x[0]!)} + ${formatFactor(w[1])}·${formatFactor(x[1]!)} + ${formatFactor(b)}`;
  const z = sumsAt(derived.net, x)[j]!;
  const h = activations[params.activation].value(z);
  return `h${sub(j)} = ${signs[params.activation]}(${sum}) = ${signs[params.activation]}(${formatNumber(z)}) = ${formatNumber(h, 3)}`;
}

/** ŷ = σ(0.8·0.6 + (−0.9)·0.2 + 0.05) = σ(0.35) = 0.587. */
export function outputComputation({ derived: { net } }: XorMlp, h: readonly number[], logit: number): string {
  const sum = net.v.map((v, j) => `${formatFactor(v)}·${formatFactor(h[j]!)}`).join(' + ');
  return `ŷ = σ(${sum} + ${formatFactor(net.c)}) = σ(${formatNumber(logit)}) = ${formatNumber(probabilityAt(net, h), 3)}`;
}

/** w = (0.6, 0.5), b = 0.1. */
export function unitText({ derived }: XorMlp, j: number): string {
  const { w, b } = derived.net.units[j]!;
  return `w = ${formatVector(w)}, b = ${formatNumber(b)}`;
}
