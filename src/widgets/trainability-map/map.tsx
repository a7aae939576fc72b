import { useStore } from 'zustand';
import { CellMap } from '~/plots/cell-map';
import type { CellSign } from '~/plots/cells';
import { ShadeLegend } from '~/plots/shade-legend';
import { rampShade, signedShade } from '~/plots/shades';
import { useLocale } from '~/ui/locale';
import { networkText, resultText, trendOf } from './describe';
import { linesOf, ticksOf } from './geometry';
import { axes, mapOf } from './maps';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const farShade = signedShade(12);
const trendSign = { [-1]: 'minus', 0: undefined, 1: 'plus' } as const;

/** How values of each kind are coloured, signed and explained. */
const looks = {
  ratio: {
    // What has vanished or overflowed is as far out as can be.
    shade: (ratio: number) => farShade(Math.max(-12, Math.min(12, ratio))),
    sign: (ratio: number): CellSign | undefined =>
      Number.isFinite(ratio) ? trendSign[trendOf(ratio)] : 'cross',
    steps: [Number.NEGATIVE_INFINITY, -12, -8, -4, -1, 1, 4, 8, 12, Number.POSITIVE_INFINITY],
    text: (value: number) => `${value > 0 ? '+' : '−'}${Number.isFinite(value) ? Math.abs(value) : '∞'}`,
  },
  accuracy: {
    shade: rampShade('prediction', 0.5, 1),
    sign: (share: number): CellSign | undefined => (share < 0 ? 'cross' : share >= 0.95 ? 'dot' : undefined),
    steps: [-1, 0.5, 0.65, 0.8, 0.9, 0.95, 1],
    text: (value: number) => (value < 0 ? '×' : `${Math.round(100 * value)}%`),
  },
} as const;

interface MapProps extends PartProps {
  onHover(cell: readonly [number, number] | undefined): void;
}

/** The map with its legend. */
export function NetworkMap({ store, onHover }: MapProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const { x, y, learns } = mapOf(params.map);
  const { shade, sign, steps, text } = looks[learns ? 'accuracy' : 'ratio'];
  const { chosen, columns, rows, values } = derived;
  const [xLabel, yLabel] = [axes[x.vary].name[locale], axes[y.vary].name[locale]];
  return (
    <div>
      <CellMap
        label={t.mapLabel(table.map.options[params.map][locale], yLabel, xLabel)}
        {...{ values, columns, rows, shade, sign, xLabel, yLabel, onHover }}
        xTicks={ticksOf(x)}
        yTicks={ticksOf(y)}
        lines={linesOf(params, locale)}
        chosen={[chosen.column, chosen.row]}
        chosenLabel={t.chosen}
        said={`${networkText(params, chosen, locale)}: ${resultText(params, chosen, locale)}`}
        onChoose={(cell) => set({ cell }, 'cell')}
        onSettle={settle}
      />
      <ShadeLegend
        label={learns ? t.accuracyLegend : t.ratioLegend}
        steps={steps.map((value) => ({ value, text: text(value) }))}
        {...{ shade, sign }}
      />
    </div>
  );
}
