const origin = [70, 250] as const;
// One step along each arrow, in pixels of the drawing.
const first = [44, -86] as const;
const second = [96, -22] as const;

const at = (a: number, b: number): readonly [number, number] => [
  origin[0] + a * first[0] + b * second[0],
  origin[1] + a * first[1] + b * second[1],
];
const line = (from: readonly [number, number], to: readonly [number, number]) =>
  `M${from.join(' ')}L${to.join(' ')}`;

/** A triangle whose tip is at `to`. */
function head(from: readonly [number, number], to: readonly [number, number]): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [bx, by] = [to[0] - 13 * ux, to[1] - 13 * uy];
  return `M${to.join(' ')}L${bx - 5.5 * uy} ${by + 5.5 * ux}L${bx + 5.5 * uy} ${by - 5.5 * ux}Z`;
}

interface ArrowProps {
  readonly from?: readonly [number, number];
  readonly to: readonly [number, number];
  readonly name: string;
}

function Arrow({ from = origin, to, name }: ArrowProps) {
  return (
    <g className={`cover-arrow cover-${name}`}>
      <path d={line(from, to)} />
      <path className="cover-arrow-head" d={head(from, to)} />
    </g>
  );
}

/** The picture of the whole third chapter: two arrows, the lattice they span, and one mixture. */
export function CoverFigure({ label }: { readonly label: string }) {
  const steps = [0, 1, 2, 3];
  return (
    <svg className="cover-figure" viewBox="15 -55 495 350" role="img" aria-label={label}>
      <path
        className="cover-sheet"
        d={`${line(at(-0.35, -0.35), at(2.6, -0.35))}L${at(2.6, 3.3).join(' ')}L${at(-0.35, 3.3).join(' ')}Z`}
      />
      {steps.map((step) => (
        <path key={step} className="cover-lattice" d={line(at(-0.35, step), at(2.6, step))} />
      ))}
      {steps.slice(0, 3).map((step) => (
        <path key={step} className="cover-lattice" d={line(at(step, -0.35), at(step, 3.3))} />
      ))}
      <path className="cover-path" d={`${line(at(1.6, 0), at(1.6, 2.4))}`} />
      <path className="cover-path" d={`${line(at(0, 2.4), at(1.6, 2.4))}`} />
      <Arrow name="w1" to={at(1, 0)} />
      <Arrow name="w2" to={at(0, 1)} />
      <Arrow name="sum" to={at(1.6, 2.4)} />
      <path className="cover-dotted" d={line(at(1, 0), at(1.6, 0))} />
      <path className="cover-dotted" d={line(at(0, 1), at(0, 2.4))} />
      <g className="cover-labels">
        <text x={at(1, 0)[0] - 36} y={at(1, 0)[1] + 4}>
          <tspan className="cover-vector">w</tspan>
          <tspan dy="5" className="cover-index">
            1
          </tspan>
        </text>
        <text x={at(0, 1)[0] - 6} y={at(0, 1)[1] + 30}>
          <tspan className="cover-vector">w</tspan>
          <tspan dy="5" className="cover-index">
            2
          </tspan>
        </text>
        <text x={at(1.6, 2.4)[0] + 10} y={at(1.6, 2.4)[1] + 2}>
          <tspan className="cover-vector">W</tspan>
          <tspan className="cover-vector">x</tspan>
        </text>
      </g>
      <circle className="cover-origin" cx={origin[0]} cy={origin[1]} r="4" />
      <circle className="cover-grip" cx={at(1.6, 2.4)[0]} cy={at(1.6, 2.4)[1]} r="16" />
    </svg>
  );
}
