import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { layerName } from './describe';
import type { DeepTrain } from './state';

/** One row per layer: how many numbers it learns, how far it has come, and its last gradient. */
export function table({ derived }: DeepTrain, locale: Locale): NumberTable {
  const columns = {
    en: ['layer', 'weights and biases', '‖W₀‖', '‖W − W₀‖', '‖W − W₀‖ / ‖W₀‖', '‖∂L/∂W‖'],
    ko: ['층', '가중치와 편향의 수', '‖W₀‖', '‖W − W₀‖', '‖W − W₀‖ / ‖W₀‖', '‖∂L/∂W‖'],
  }[locale];
  const rows = derived.layers.map(({ startNorm, distance, travelled, gradient }, k) => [
    layerName(derived, k, locale),
    derived.counts[k]!,
    startNorm,
    distance,
    travelled,
    gradient ?? '–',
  ]);
  return { columns, rows };
}
