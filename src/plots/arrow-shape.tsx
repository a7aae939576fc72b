import { type Point, pathOf } from './coordinates';

interface ArrowShapeProps {
  /** Both ends in pixels. */
  readonly from: Point;
  readonly to: Point;
  /** Thickness of the shaft in pixels. */
  readonly width: number;
  readonly dashed?: boolean;
}

/** Shaft and head of an arrow in pixels. A short arrow has a small head; one without length is a dot. */
export function arrowPaths(
  from: Point,
  to: Point,
  width: number,
): { shaft: string; head: string } | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (!(length > 1.5)) return undefined;
  const [ux, uy] = [dx / length, dy / length];
  const headLength = Math.min(4 + 3.2 * width, length * 0.7);
  const half = headLength * 0.42;
  const back = (distance: number, aside: number): Point => [
    to[0] - distance * ux - aside * uy,
    to[1] - distance * uy + aside * ux,
  ];
  return {
    // The shaft ends inside the head, where its square end cannot be seen.
    shaft: pathOf([from, back(headLength * 0.75, 0)]),
    head: pathOf([to, back(headLength, half), back(headLength * 0.8, 0), back(headLength, -half)], 'Z'),
  };
}

export function ArrowShape({ from, to, width, dashed }: ArrowShapeProps) {
  const paths = arrowPaths(from, to, width);
  if (!paths) return <circle className="arrow-head" cx={from[0]} cy={from[1]} r={width + 0.5} />;
  return (
    <>
      <path className={dashed ? 'arrow-shaft dashed' : 'arrow-shaft'} d={paths.shaft} strokeWidth={width} />
      <path className="arrow-head" d={paths.head} />
    </>
  );
}
