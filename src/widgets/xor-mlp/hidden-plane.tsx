import { useStore } from 'zustand';
import { formatNumber, formatVector } from '~/numerics/format';
import { Axes } from '~/plots/axes';
import { BentGrid } from '~/plots/bent-grid';
import { Boundary } from '~/plots/boundary';
import { Dots } from '~/plots/dots';
import { HeatMap } from '~/plots/heat-map';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { bentGrid, every, hiddenField, hiddenRange, likelihood, viewOf } from './picture';
import { texts } from './strings';
import type { LookProps } from './view-props';

/** Hidden space: the input plane as a sheet of cloth that the hidden layer has bent, the examples on it, and the output neuron’s cut. */
export function HiddenPlane({ store, look }: LookProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { params, derived } = state;
  const range = hiddenRange(state);
  const view = viewOf(state);
  const { plane, boundary } = view;
  const span = [-range, range] as const;
  const names = plane
    ? plane.shares.map((share, axis) => t.axisShare(axis + 1, formatNumber(100 * share, 0)))
    : ['h₁', derived.net.units.length === 1 ? '' : 'h₂'];
  return (
    <Plane
      x={span}
      y={span}
      label={t.hiddenPlane}
      xLabel={names[0]}
      yLabel={names[1]}
      field={boundary && <HeatMap {...hiddenField(view, range)} colour={likelihood} />}
    >
      <Axes grid={false} />
      <BentGrid mesh={bentGrid(view, params.data)} every={every} />
      {boundary && <Boundary {...boundary} dashed={plane !== undefined} />}
      <Dots
        label={t.examples}
        size={derived.points.length > 10 ? 5 : 9}
        points={derived.points.map((x, i) => ({
          at: view.place(x),
          class: derived.classes[i]!,
          wrong: !derived.right[i],
          ring: i === look.sample,
          label: t.placed(i + 1, formatVector(view.place(x))),
        }))}
        onHover={(hovered) => hovered !== undefined && look.onSample(hovered)}
      />
    </Plane>
  );
}
