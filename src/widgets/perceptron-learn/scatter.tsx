import { useStore } from 'zustand';
import { formatVector } from '~/numerics/format';
import { halfPlanes, nearestOnLine } from '~/numerics/half-planes';
import type { Point } from '~/numerics/polygon';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Boundary } from '~/plots/boundary';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { Region } from '~/plots/region';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { movedTo, type Settings, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

// The clouds need more room than the four corners; both end at the reach of a hand.
const spans = { blobs: [-3, 3], and: [-1, 3], xor: [-1, 3] } as const satisfies Record<
  Settings['data'],
  Point
>;
const middles = { blobs: [0, 0], and: [0.5, 0.5], xor: [0.5, 0.5] } as const satisfies Record<
  Settings['data'],
  Point
>;

interface ScatterProps extends PartProps {
  /** The example in the reader's hand. */
  readonly sample: number;
  onSample(sample: number): void;
}

/** The examples, the line with the direction of w on it, and the example that comes next in a ring. */
export function Scatter({ store, sample, onSample }: ScatterProps) {
  const t = texts[useLocale()];
  const { params, inner, derived, set, settle } = useStore(store);
  const { points, classes } = derived.examples;
  const { weights, bias } = inner.course.perceptron;
  const span = spans[params.data];
  const normal: Point = [weights[0]!, weights[1]!];
  const foot = nearestOnLine(normal, bias, middles[params.data]);
  // Before the first correction nothing is decided anywhere.
  const [ones, zeros] = foot || bias !== 0 ? halfPlanes(normal, bias, span) : [[], []];
  const unit = 0.8 / derived.length;
  // Other data may have fewer examples.
  const index = Math.min(sample, points.length - 1);
  const chosen = points[index];
  return (
    <Plane
      x={span}
      y={span}
      label={t.plane}
      xLabel="x₁"
      yLabel="x₂"
      handles={
        chosen && (
          <Handle
            label={t.point(index + 1)}
            at={chosen}
            step={table.moved.step}
            tone={classTone(classes[index]!)}
            axisNames={['x₁', 'x₂']}
            say={(at) => t.say(formatVector(at), derived.wrong)}
            onMove={(to) => set(movedTo(params, index, to), `point ${index}`)}
            onSettle={settle}
          />
        )
      }
    >
      <Region polygon={ones} tone={classTone(1)} />
      <Region polygon={zeros} tone={classTone(0)} />
      <Axes />
      <Boundary normal={normal} offset={bias} />
      {foot && (
        <Arrow
          from={foot}
          to={[foot[0] + unit * normal[0], foot[1] + unit * normal[1]]}
          tone="weights"
          label="w"
        />
      )}
      <Dots
        label={t.points}
        size={points.length > 10 ? 5 : 8}
        points={points.map((at, i) => ({
          at,
          class: classes[i]!,
          wrong: !derived.right[i],
          ring: i === derived.next,
          label: `${t.point(i + 1)}, ${formatVector(at)}`,
        }))}
        onHover={(hovered) => hovered !== undefined && onSample(hovered)}
      />
    </Plane>
  );
}
