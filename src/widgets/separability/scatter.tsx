import { useStore } from 'zustand';
import { decisionGrid } from '~/models/decision-grid';
import { decisionRegions } from '~/models/decision-regions';
import { formatVector } from '~/numerics/format';
import { movePoint } from '~/numerics/moved-points';
import { Axes } from '~/plots/axes';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { HeatMap } from '~/plots/heat-map';
import { Plane } from '~/plots/plane';
import { Region } from '~/plots/region';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { reach, scoresWith, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const span = [-reach, reach] as const;
// Fine enough for a smooth edge, coarse enough to follow a run at every frame.
const cells = { x: span, y: span, columns: 48, rows: 48 } as const;

interface ScatterProps extends PartProps {
  readonly sample: number | undefined;
  onSample(sample: number): void;
}

/** The points, the chosen one in the reader's hand, and what the model says of every place. */
export function Scatter({ store, sample, onSample }: ScatterProps) {
  const t = texts[useLocale()];
  const { params, inner, derived, set, settle } = useStore(store);
  const { data, evaluation } = derived;
  const straight = inner.kind === 'linear' && params.model === 'linear' ? inner.model : undefined;
  const chosen = sample === undefined ? undefined : (data.points[sample] as readonly [number, number]);
  return (
    <Plane
      x={span}
      y={span}
      label={t.scatter}
      xLabel="x₁"
      yLabel="x₂"
      field={
        !straight && (
          <HeatMap
            classes={decisionGrid(cells, (at) => scoresWith(params.model, inner, at))}
            columns={cells.columns}
          />
        )
      }
      handles={
        chosen && (
          <Handle
            label={t.point(sample! + 1)}
            at={chosen}
            step={table.moved.step}
            axisNames={['x₁', 'x₂']}
            say={(at) => t.say(formatVector(at, 2), evaluation.correct)}
            onMove={(to) => set({ moved: movePoint(params.moved, sample!, to, reach) }, `point ${sample}`)}
            onSettle={settle}
          />
        )
      }
    >
      {straight &&
        decisionRegions(straight.weights, straight.bias, [span, span]).map(({ winner, polygon, tied }) => (
          <Region key={winner} polygon={polygon} tone={classTone(winner)} hatched={tied} />
        ))}
      <Axes />
      <Dots
        label={t.points}
        points={data.points.map((at, i) => ({
          at: at as readonly [number, number],
          class: data.classes[i]!,
          wrong: evaluation.predicted[i] !== data.classes[i],
          ring: i === sample,
          label: t.point(i + 1),
        }))}
        onHover={(index) => index !== undefined && onSample(index)}
      />
    </Plane>
  );
}
