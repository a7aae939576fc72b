import './node-link.css';
import type { CSSProperties } from 'react';
import { formatNumber } from '~/numerics/format';
import { type Tone, toneClass } from '~/ui/tone';
import { type Point, pixel } from './coordinates';
import { usePlane } from './plane';

/** Pixels. */
export const nodeRadius = 19;

export interface LinkMark {
  readonly from: Point;
  readonly to: Point;
  /** Sets thickness and, by its sign, colour and dashes; 0 is a dotted hairline. */
  readonly weight: number;
  /** Stands on the line, nearer to `from`. */
  readonly label?: string;
  readonly faded?: boolean;
}

/** Edges of a graph between nodes, as thick as their weights. */
export function Links({ links, plain }: { readonly links: readonly LinkMark[]; readonly plain?: boolean }) {
  const { x, y } = usePlane();
  const placed = links.map((link) => {
    const [x1, y1, x2, y2] = [x(link.from[0]), y(link.from[1]), x(link.to[0]), y(link.to[1])];
    return { ...link, x1, y1, x2, y2 };
  });
  return (
    <g className="links">
      {placed.map(({ x1, y1, x2, y2, weight, faded }) => (
        <line
          key={`${x1} ${y1} ${x2} ${y2}`}
          className={`link ${toneClass(plain ? 'soft' : signTone(weight))}`}
          data-sign={Math.sign(weight)}
          data-faded={faded || undefined}
          style={{ strokeWidth: plain ? 2.5 : 1 + 1.75 * Math.abs(weight) } as CSSProperties}
          {...{ x1: pixel(x1), y1: pixel(y1), x2: pixel(x2), y2: pixel(y2) }}
        />
      ))}
      {placed.map(({ x1, y1, x2, y2, weight, label, faded }) => {
        if (!label) return null;
        const [at, length] = [0.34, Math.hypot(x2 - x1, y2 - y1)];
        // Above the line by as much as the line is thick.
        const [nx, ny] = [(y2 - y1) / length, -(x2 - x1) / length];
        const away = 11 * (ny > 0 ? -1 : 1);
        return (
          <text
            key={`${x1} ${y1} ${x2} ${y2}`}
            className={`mark-label ${toneClass(faded ? 'soft' : signTone(weight))}`}
            x={pixel(x1 + at * (x2 - x1) + away * nx)}
            y={pixel(y1 + at * (y2 - y1) + away * ny)}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {label}
          </text>
        );
      })}
    </g>
  );
}

const signTone = (weight: number): Tone => (weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'soft');

export interface NodeMark {
  readonly at: Point;
  /** Stands in the disc and colours it, as a share of `largest`. */
  readonly value?: number;
  readonly text?: string;
  /** Stands beside the disc. */
  readonly label?: string;
  /** Where the label stands as seen from the node, a direction in data units. */
  readonly side?: Point;
  readonly lit?: boolean;
}

/** Nodes of a graph: discs, coloured by value from negative to positive, and the value in them. */
export function Nodes({
  nodes,
  largest = 1,
}: {
  readonly nodes: readonly NodeMark[];
  readonly largest?: number;
}) {
  const { x, y } = usePlane();
  const radius = radiusFor(nodes.map(({ at }) => [x(at[0]), y(at[1])]));
  const fontSize = radius < nodeRadius ? Math.max(10, 0.8 * radius) : undefined;
  return (
    <g className="nodes">
      {nodes.map(({ at, value, text, label, side = [0, 1], lit }) => {
        const [cx, cy] = [pixel(x(at[0])), pixel(y(at[1]))];
        const away = (radius + 13) / Math.hypot(...side);
        return (
          <g key={`${at}`} className={toneClass(signTone(value ?? 0))} data-lit={lit || undefined}>
            <circle
              className="node"
              cx={cx}
              cy={cy}
              r={radius}
              style={{ fill: fillOf(value ?? 0, largest) }}
            />
            <text
              className="node-value"
              x={cx}
              y={cy}
              textAnchor="middle"
              dominantBaseline="central"
              style={{ fontSize }}
            >
              {text ?? (value === undefined ? '' : formatNumber(value, 2))}
            </text>
            {label && (
              <text
                className="node-name"
                x={cx + away * side[0]}
                y={cy - away * side[1]}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Of all discs: smaller where two of them would overlap, for which there is little room on a phone. */
function radiusFor(places: readonly Point[]): number {
  const gaps = places.flatMap(([x, y], i) => places.slice(0, i).map(([u, v]) => Math.hypot(x - u, y - v)));
  return Math.min(nodeRadius, Math.max(11, Math.min(...gaps) / 2 - 1));
}

/** From sheet to tone, no stronger than ink can be read on. */
export function fillOf(value: number, largest: number): string {
  const share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
  // What is not zero can be told from zero.
  const percent = share === 0 ? 0 : 8 + 40 * share;
  return `color-mix(in oklab, var(${value < 0 ? '--negative' : '--positive'}) ${percent.toFixed(0)}%, var(--sheet))`;
}
