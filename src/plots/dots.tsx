import type { CSSProperties } from 'react';
import { classTone, toneClass } from '~/ui/tone';
import { classPath } from './class-shape';
import { type Point, pixel } from './coordinates';
import { DotBrowser } from './dot-browser';
import { usePlane } from './plane';

export interface Dot {
  readonly at: Point;
  /** Gives colour and shape; −1 is none of the classes. */
  readonly class: number;
  /** What the point is, for those who browse the points by keyboard. */
  readonly label?: string;
  readonly faded?: boolean;
  /** Drawn hollow. */
  readonly wrong?: boolean;
  /** Instead of a class: a number from −1 to 1, from the colour of negative over paper to that of positive. */
  readonly value?: number;
  /** Drawn with a ring around it. */
  readonly ring?: boolean;
}

interface DotsProps {
  readonly points: readonly Dot[];
  /** The point under the pointer, or chosen by keyboard; undefined when there is none any more. */
  onHover?(index: number | undefined): void;
  /** The name of the points together. With it, and `onHover`, arrow keys go from point to point. */
  readonly label?: string;
  /** Radius in pixels. */
  readonly size?: number;
}

/** Points of several classes, told apart by colour and by shape. */
export function Dots({ points, onHover, label, size = 5 }: DotsProps) {
  const { x, y } = usePlane();
  return (
    <g className="dots">
      {points.map((dot, i) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list
          key={i}
          className={`dot ${toneClass(classTone(dot.class))}${dot.wrong ? ' dot-wrong' : ''}${dot.faded ? ' dot-faded' : ''}`}
          transform={`translate(${pixel(x(dot.at[0]))},${pixel(y(dot.at[1]))})`}
        >
          {dot.ring && <circle className="dot-ring" r={size + 5} />}
          <path
            d={classPath(dot.class, dot.wrong ? size - 0.5 : size)}
            style={dot.value === undefined ? undefined : valueStyle(dot.value, dot.wrong)}
          />
        </g>
      ))}
      {onHover && <DotBrowser {...{ points, onHover, label }} />}
    </g>
  );
}

/** The edge tells the point from the field under it, which may be of the same colour. */
function valueStyle(value: number, hollow: boolean | undefined): CSSProperties {
  const percent = Math.round(100 * Math.min(1, Math.abs(value)));
  const colour = `color-mix(in oklab, var(${value < 0 ? '--negative' : '--positive'}) ${percent}%, var(--sheet))`;
  return hollow ? { stroke: colour } : { fill: colour, stroke: 'var(--ink)', strokeWidth: 0.75 };
}
