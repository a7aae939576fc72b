import type { Polyline } from './strokes';

/** Where a drawing stands in its picture, as in MNIST: 28×28 with the ink in the inner 20×20. */
export interface Frame {
  /** Side of the square picture, in pixels. */
  readonly size: number;
  /** Side of the square that the ink fills, in pixels. */
  readonly box: number;
}

export const mnistFrame: Frame = { size: 28, box: 20 };

/** How hard the pen presses: its radius is multiplied by this on `stroke`, `along` ∈ [0, 1) of its way. */
export type Pressure = (stroke: number, along: number) => number;

/**
 * Lines drawn by a round pen of `radius` pixels, as a picture: size·size numbers in [0, 1], row after row, ink 1. The lines may
 * be in any units with y down (points of a pointer as they come): like MNIST, the drawing is scaled to fill the box with its
 * proportions kept, and moved so that its centre of mass is in the middle. Edges are anti-aliased. No lines: an empty picture.
 */
export function rasterise(
  lines: readonly Polyline[],
  radius: number,
  { size, box }: Frame = mnistFrame,
  pressure?: Pressure,
): Float32Array {
  const drawn = lines.filter((line) => line.length > 0);
  if (drawn.length === 0) return new Float32Array(size * size);
  return inked(placedIn(drawn, size, box - 2 * radius), radius, size, pressure);
}

/**
 * The same for lines that stay where they are: their units are pixels of the picture, the middle of its first pixel is (0, 0).
 * What lies outside is cut off.
 */
export function inked(
  lines: readonly Polyline[],
  radius: number,
  size: number = mnistFrame.size,
  pressure?: Pressure,
): Float32Array {
  const picture = new Float32Array(size * size);
  lines.forEach((line, stroke) => {
    if (line.length === 0) return;
    const pieces = Math.max(1, line.length - 1);
    for (let i = 0; i < pieces; i++) {
      const pen = radius * (pressure?.(stroke, i / pieces) ?? 1);
      inkPiece(picture, size, line[i]!, line[Math.min(i + 1, line.length - 1)]!, pen);
    }
  });
  return picture;
}

/** `lines` scaled so that the longer side of their bounds is `extent`, their centre of mass in the middle of the picture. */
function placedIn(lines: readonly Polyline[], size: number, extent: number): Polyline[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const line of lines)
    for (const [x, y] of line) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  // A dot has no extent to scale by.
  const scale = extent / Math.max(right - left, bottom - top, 1e-6);
  const scaled = lines.map((line) =>
    line.map(([x, y]) => [(x - (left + right) / 2) * scale, (y - (top + bottom) / 2) * scale] as const),
  );
  const [massX, massY] = centreOfMass(scaled);
  const middle = (size - 1) / 2;
  return scaled.map((line) => line.map(([x, y]) => [x - massX + middle, y - massY + middle] as const));
}

/** Of lines of even thickness: each piece counts by its length. Dots count only among themselves, each as one. */
function centreOfMass(lines: readonly Polyline[]): readonly [x: number, y: number] {
  let [mass, x, y] = [0, 0, 0];
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const [a, b] = [line[i]!, line[i + 1]!];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      mass += length;
      x += (length * (a[0] + b[0])) / 2;
      y += (length * (a[1] + b[1])) / 2;
    }
  if (mass > 0) return [x / mass, y / mass];
  const mean = (axis: 0 | 1) => lines.reduce((sum, line) => sum + line[0]![axis], 0) / lines.length;
  return [mean(0), mean(1)];
}

/** Each pixel near the piece from a to b gets the share of it that the pen covers, unless it has more ink already. */
function inkPiece(
  picture: Float32Array,
  size: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  pen: number,
): void {
  const [dx, dy, reach] = [bx - ax, by - ay, pen + 1];
  const squared = dx * dx + dy * dy;
  const lastX = Math.min(size - 1, Math.ceil(Math.max(ax, bx) + reach));
  const lastY = Math.min(size - 1, Math.ceil(Math.max(ay, by) + reach));
  const firstX = Math.max(0, Math.floor(Math.min(ax, bx) - reach));
  for (let y = Math.max(0, Math.floor(Math.min(ay, by) - reach)); y <= lastY; y++)
    for (let x = firstX; x <= lastX; x++) {
      const [px, py] = [x - ax, y - ay];
      const t = squared > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / squared)) : 0;
      const [offX, offY] = [px - t * dx, py - t * dy];
      // Most pixels are out of the pen's reach: no root for them.
      if (offX * offX + offY * offY > (pen + 0.51) ** 2) continue;
      const ink = Math.max(0, Math.min(1, pen - Math.hypot(offX, offY) + 0.5));
      if (ink > picture[y * size + x]!) picture[y * size + x] = ink;
    }
}
