import type { NumberTable } from '~/kit/widget';
import { formatSize } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { gradientText } from './describe';
import type { GradientStack } from './state';

/** One row per layer: its gradient and what it does to the signal. Before the measurement, none. */
export function table({ derived }: GradientStack, locale: Locale): NumberTable {
  const columns = {
    en: [
      'layer',
      '‖∂L/∂W‖',
      'arriving ‖∂L/∂a‖',
      'after f′',
      'delta',
      'leaving',
      'mean |f′|',
      'mean a',
      'std of a',
    ],
    ko: [
      '층',
      '‖∂L/∂W‖',
      '도착한 ‖∂L/∂a‖',
      'f′을 곱한 뒤',
      '델타',
      '넘어가는 신호',
      '|f′|의 평균',
      'a의 평균',
      'a의 표준편차',
    ],
  }[locale];
  const known = (value: number) => (Number.isFinite(value) ? value : formatSize(value));
  const rows = derived.layers.map((layer, i) => [
    i + 1,
    layer.gradient > 0 && Number.isFinite(layer.gradient)
      ? layer.gradient
      : gradientText(layer.gradient, locale),
    ...[
      layer.arriving,
      layer.afterSlopes,
      layer.delta,
      layer.leaving,
      layer.meanSlope,
      layer.mean,
      layer.deviation,
    ].map(known),
  ]);
  return { columns, rows };
}
