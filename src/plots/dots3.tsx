import { classTone, toneClass } from '~/ui/tone';
import { classPath } from './class-shape';
import { pixel } from './coordinates';
import type { Point3 } from './projection';
import { useSpace } from './space-context';

export interface Dot3 {
  readonly at: Point3;
  readonly class: number;
  readonly faded?: boolean;
  readonly wrong?: boolean;
  readonly ring?: boolean;
}

interface Dots3Props {
  readonly points: readonly Dot3[];
  /** Radius in pixels. */
  readonly size?: number;
}

/** Points of several classes in space, the near ones over the far ones. */
export function Dots3({ points, size = 4.5 }: Dots3Props) {
  const { place, depth } = useSpace();
  const farFirst = points.map((dot, i) => ({ dot, i })).sort((a, b) => depth(a.dot.at) - depth(b.dot.at));
  return (
    <g className="dots">
      {farFirst.map(({ dot, i }) => (
        <g
          key={i}
          className={`dot ${toneClass(classTone(dot.class))}${dot.wrong ? ' dot-wrong' : ''}${dot.faded ? ' dot-faded' : ''}`}
          transform={`translate(${place(dot.at).map(pixel).join()})`}
        >
          {dot.ring && <circle className="dot-ring" r={size + 5} />}
          <path d={classPath(dot.class, dot.wrong ? size - 0.5 : size)} />
        </g>
      ))}
    </g>
  );
}
