import type { NumberTable } from '~/kit/widget';
import { formatSize } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { axes, mapOf } from './maps';
import { cellAt, type TrainabilityMap } from './state';

const overflows = { en: 'overflow', ko: '오버플로' } as const;
const underflows = { en: '0 (underflow)', ko: '0(언더플로)' } as const;
const diverged = { en: 'diverged', ko: '발산' } as const;
const waiting = { en: 'not yet', ko: '아직' } as const;

/** One row per network: its two settings, its gradients at the start, and what it has learned. */
export function table({ params, inner, derived }: TrainabilityMap, locale: Locale): NumberTable {
  const { x, y, learns } = mapOf(params.map);
  const words = {
    en: { ratio: 'log₁₀(first ÷ last)', first: '‖∂L/∂W₁‖', accuracy: 'accuracy' },
    ko: { ratio: 'log₁₀(첫 층 ÷ 마지막 층)', first: '‖∂L/∂W₁‖', accuracy: '정확도' },
  }[locale];
  const rows = Array.from({ length: derived.columns * derived.rows }, (_, i) => {
    const { trial, ratio, accuracy, gradients } = cellAt(params, inner, [
      i % derived.columns,
      Math.floor(i / derived.columns),
    ]);
    const written =
      ratio === undefined
        ? waiting[locale]
        : ratio === Number.NEGATIVE_INFINITY
          ? underflows[locale]
          : Number.isFinite(ratio)
            ? Number(ratio.toFixed(3))
            : overflows[locale];
    const first = typeof written === 'number' ? formatSize(10 ** gradients[0]!) : written;
    const right = accuracy === undefined ? waiting[locale] : accuracy < 0 ? diverged[locale] : accuracy;
    return [trial[x.vary], trial[y.vary], written, first, ...(learns ? [right] : [])];
  });
  return {
    columns: [
      axes[x.vary].name[locale],
      axes[y.vary].name[locale],
      words.ratio,
      words.first,
      ...(learns ? [words.accuracy] : []),
    ],
    rows,
  };
}
