export type StrokePoint = readonly [x: number, y: number];
/** A line through points, in any units; x to the right, y down. */
export type Polyline = readonly StrokePoint[];

/** How the points of a stroke are joined: straight, or by a Catmull-Rom curve that is open or closed. */
export interface Stroke {
  readonly kind: 'straight' | 'open' | 'closed';
  readonly points: readonly StrokePoint[];
}

/** A stroke as the table of skeletons writes it: `open .2 .1  .5 .9`, `oval .5 .5 .3 .4`. */
export function parsedStroke(text: string): Stroke {
  const [kind, ...rest] = text.split(/\s+/) as [Stroke['kind'] | 'oval', ...string[]];
  const numbers = rest.map(Number);
  if (kind === 'oval') return { kind: 'closed', points: oval(...(numbers as Parameters<typeof oval>)) };
  return { kind, points: numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]!] as const] : [])) };
}

/** Ten points of an oval, from the top against the clock. */
const oval = (x: number, y: number, radiusX: number, radiusY: number): StrokePoint[] =>
  Array.from({ length: 10 }, (_, i) => {
    const angle = -Math.PI / 2 - (2 * Math.PI * i) / 10;
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)];
  });

/** One coordinate of the curve through a, b, c, d at t ∈ [0, 1] between b and c (Catmull & Rom 1974). */
const catmullRom = (a: number, b: number, c: number, d: number, t: number) =>
  0.5 *
  (2 * b + (-a + c) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) + (-a + 3 * b - 3 * c + d) * (t * t * t));

/** A stroke as a line with `pieces` straight pieces between two of its points. */
export function flattened({ kind, points }: Stroke, pieces = 5): Polyline {
  const count = points.length;
  const at = (i: number) =>
    kind === 'closed' ? points[(i + count) % count]! : points[Math.max(0, Math.min(count - 1, i))]!;
  const between = (i: number, t: number, k: 0 | 1) =>
    kind === 'straight'
      ? at(i)[k] * (1 - t) + at(i + 1)[k] * t
      : catmullRom(at(i - 1)[k], at(i)[k], at(i + 1)[k], at(i + 2)[k], t);
  const line: StrokePoint[] = [];
  for (let i = 0; i < (kind === 'closed' ? count : count - 1); i++)
    for (let piece = 0; piece < pieces; piece++)
      line.push([between(i, piece / pieces, 0), between(i, piece / pieces, 1)]);
  line.push(kind === 'closed' ? line[0]! : at(count - 1));
  return line;
}
