import type { NumberTable } from '~/kit/widget';
import { orientations } from '~/models/cnn/tuning';
import type { Locale } from '~/ui/words';
import type { FilterGalleryState } from './state';
import { texts } from './strings';

/** The tuning curves of all units: one row an orientation; the last one is the orientation index. */
export function table({ derived }: FilterGalleryState, locale: Locale): NumberTable {
  const t = texts[locale];
  const { units } = derived;
  const angle = { en: 'orientation of the bar, °', ko: '막대의 방향(°)' }[locale];
  return {
    columns: [angle, ...units.map((_, k) => t.unit(k + 1))],
    rows: [
      ...orientations.map((degrees, i) => [degrees, ...units.map(({ tuning }) => tuning.responses[i]!)]),
      [t.indexIs, ...units.map(({ tuning }) => tuning.index)],
    ],
  };
}
