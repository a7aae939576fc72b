import { formatNumber } from '~/numerics/format';
import type { PolarCurve } from '~/plots/polar-plot';
import { inOwnScale } from './pictures';
import { type FilterGallery, shownBank, type Unit } from './state';

/** To what the slider can show. */
export const wholeAngle = (degrees: number): number => (Math.round(degrees / 2.5) * 2.5) % 180;

/** The bank as pictures, kind by kind. */
export const bankRows = (['edge', 'bar', 'blob'] as const).map((kind) =>
  shownBank.filter((filter) => filter.kind === kind).map(({ weights }) => inOwnScale(weights)),
);

/** The tuning curves of the unit in view, each in shares of its largest response. */
export function tuningCurves(
  { units, before, chosen, bar }: FilterGallery,
  names: { readonly now: string; readonly before: string },
): PolarCurve[] {
  const curve = (unit: Unit, response: number, label: string, now: boolean): PolarCurve => {
    const most = Math.max(1e-12, ...unit.tuning.responses);
    return {
      label,
      tone: now ? 'prediction' : 'soft',
      dashed: !now,
      values: unit.tuning.responses.map((each) => each / most),
      reading: formatNumber(response / most),
    };
  };
  return [
    curve(before[chosen]!, bar.responseBefore, names.before, false),
    curve(units[chosen]!, bar.response, names.now, true),
  ];
}
