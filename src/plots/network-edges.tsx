import { type Tone, toneClass } from '~/ui/tone';
import { ArrowShape } from './arrow-shape';
import { type Point, pixel } from './coordinates';
import { alongArrow } from './label-placer';
import { PlacedLabel } from './labels';
import { type NetworkEdge, nodeRadius, type PlacedNode } from './network';
import { usePlane } from './plane';

interface NetworkEdgesProps {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly NetworkEdge[];
}

const signTone = (weight: number | undefined): Tone =>
  weight === undefined || weight === 0 ? 'soft' : weight > 0 ? 'positive' : 'negative';

/** Arrows between nodes. A text stands near the tail, where the arrows into one node are still apart. */
export function NetworkEdges({ nodes, edges }: NetworkEdgesProps) {
  const { x, y, placer } = usePlane();
  const middleOf = (id: string): Point | undefined => {
    const node = nodes.find((each) => each.id === id);
    return node && [x(node.at[0]), y(node.at[1])];
  };
  return (
    <g className="network-edges">
      {edges.map(({ from, to, weight, text }) => {
        const [tail, tip] = [middleOf(from), middleOf(to)];
        if (!tail || !tip) return null;
        const tone = signTone(weight);
        const ends = between(tail, tip);
        const key = `${from}→${to}`;
        placer.avoid(key, alongArrow(...ends));
        const at = ends[0].map((start, i) => pixel(start + 0.42 * (ends[1][i]! - start))) as unknown as Point;
        return (
          <g key={key} className={`network-edge ${toneClass(tone)}`}>
            <ArrowShape
              from={ends[0]}
              to={ends[1]}
              width={weight === undefined ? 1.25 : 1 + Math.min(Math.abs(weight), 3)}
              dashed={weight !== undefined && weight < 0}
            />
            {text && <PlacedLabel {...{ text, tone, at, placer }} angle={-Math.PI / 2} gap={4} />}
          </g>
        );
      })}
    </g>
  );
}

/** From rim to rim, with a little air at the tip. */
function between(from: Point, to: Point): [Point, Point] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const along = (distance: number): Point => [
    from[0] + (distance * (to[0] - from[0])) / length,
    from[1] + (distance * (to[1] - from[1])) / length,
  ];
  return [along(nodeRadius), along(Math.max(nodeRadius, length - nodeRadius - 2))];
}
