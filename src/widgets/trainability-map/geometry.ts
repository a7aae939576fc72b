import { weightScale } from '~/models/chain/start';
import { formatNumber } from '~/numerics/format';
import type { SweepAxis } from '~/training/sweep';
import type { Locale } from '~/ui/words';
import { axes, mapOf, placeOn } from './maps';
import type { Settings } from './state';
import { texts } from './strings';

/** The numbers along an axis that lie on it. */
export const ticksOf = (axis: SweepAxis) =>
  axes[axis.vary].ticks
    .map((value) => ({ at: placeOn(axis, value), label: formatNumber(value, 3) }))
    .filter(({ at }) => at > -0.5 && at < axis.values.length - 0.5);

/** The standard deviations that theory recommends for a layer from n units to n. */
export function theoryScales(width: number): { readonly xavier: number; readonly he: number } {
  const of = (kind: 'xavier-normal' | 'he-normal') => {
    const scale = weightScale({ kind }, width, width);
    return 'deviation' in scale ? scale.deviation : scale.limit;
  };
  return { xavier: of('xavier-normal'), he: of('he-normal') };
}

/** They stand where the map has the initial scale along its lower edge. */
export function linesOf({ map, width }: Settings, locale: Locale) {
  const { x } = mapOf(map);
  if (x.vary !== 'std') return [];
  const { xavier, he } = theoryScales(width);
  return [
    { at: placeOn(x, xavier), label: texts[locale].xavier },
    { at: placeOn(x, he), label: texts[locale].he },
  ];
}
