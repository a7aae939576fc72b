import { inked, rasterise } from '~/datasets/digits/rasterise';

/** Side of the pad in its units: ten for each pixel of the picture that the network gets. */
export const padSide = 280;
export const perPixel = 10;
/** Numbers that a drawing may have: about thirty strokes. */
export const strokesLimit = 3000;

/** A drawing as a list of numbers: x, y, x, y, … of each stroke, and −1 where the pen was taken up. */
export type Drawing = readonly number[];
type Point = readonly [x: number, y: number];
export type Lines = readonly (readonly Point[])[];

/** The strokes of a drawing. A link may hold anything: what is no pair of places is left out. */
export function linesOf(drawing: Drawing): Lines {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (let i = 0; i < drawing.length; i++) {
    const [x, y = -1] = [drawing[i]!, drawing[i + 1]];
    if (x < 0) {
      if (line.length > 0) lines.push(line);
      line = [];
    } else if (y >= 0) {
      line.push([x, y]);
      i++;
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

const drawingOf = (lines: Lines): Drawing => lines.flatMap((line) => [...line.flat(), -1]);

/** The pen is up: nothing more is being drawn. */
export const isFinished = (drawing: Drawing): boolean => (drawing.at(-1) ?? 0) < 0;

/** The pen touches the pad at a place. */
export const begun = (drawing: Drawing, at: Point): Drawing =>
  drawing.length + 3 > strokesLimit
    ? drawing
    : [...drawing, ...(drawing.length > 0 && !isFinished(drawing) ? [-1] : []), ...at];

/** Half a pixel: nearer places tell nothing new. */
const apart = 4;

/** The stroke under the pen goes on. */
export function drawn(drawing: Drawing, points: readonly Point[]): Drawing {
  const longer = [...drawing];
  for (const [x, y] of points) {
    if (longer.length + 3 > strokesLimit) break;
    const [lastX = x, lastY = y] = longer.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) >= apart) longer.push(x, y);
  }
  return longer;
}

/** The pen is taken up. Places that the line passes anyway go: the drawing looks the same, and a link to it is short. */
export function lifted(drawing: Drawing): Drawing {
  const lines = linesOf(drawing);
  const last = lines.at(-1);
  // The sheet may have been cleared under the pen.
  if (isFinished(drawing) || !last) return drawing;
  return drawingOf([...lines.slice(0, -1), simplified(last)]);
}

/** Without its last stroke. */
export const undone = (drawing: Drawing): Drawing => drawingOf(linesOf(drawing).slice(0, -1));

/** A fifth of a pixel: no picture shows it. */
const tolerance = 2;

/** The line with fewer places, nowhere further off than `tolerance` (Ramer 1972; Douglas & Peucker 1973). */
function simplified(line: readonly Point[]): readonly Point[] {
  if (line.length < 3) return line;
  const [first, last] = [line[0]!, line.at(-1)!];
  let [furthest, distance] = [0, 0];
  line.forEach((point, i) => {
    const off = distanceFrom(point, first, last);
    if (off > distance) [furthest, distance] = [i, off];
  });
  if (distance <= tolerance) return [first, last];
  return [...simplified(line.slice(0, furthest + 1)), ...simplified(line.slice(furthest)).slice(1)];
}

function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const t = squared > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** The 28×28 picture of a drawing: fitted and centred as the training digits are, or where it stands on the pad. */
export const pictureOf = (lines: Lines, pen: number, normalise: boolean): Float32Array =>
  normalise
    ? rasterise(lines, pen)
    : inked(
        lines.map((line) => line.map(([x, y]) => [x / perPixel - 0.5, y / perPixel - 0.5] as const)),
        pen,
      );

/** Length of all strokes together, in units of the pad. */
export const strokesLength = (lines: Lines): number =>
  lines.reduce(
    (sum, line) =>
      line.reduce((length, [x, y], i) => {
        const [fromX, fromY] = line[Math.max(0, i - 1)]!;
        return length + Math.hypot(x - fromX, y - fromY);
      }, sum),
    0,
  );

/** How wide a pen of so many pixels of radius draws on the pad. */
export const penWidth = (radius: number): number => 2 * radius * perPixel;
