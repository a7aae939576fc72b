import type { Point } from './coordinates';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Keeps the labels of one drawing apart. Made anew for each drawing; a label that is drawn again gives up its old place. */
export interface Placer {
  /** The best of the boxes, all in pixels: the first that is free, else the one that hides least. */
  place(id: string, boxes: readonly Box[]): Box;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export function placerWithin(bounds: Box): Placer {
  const taken = new Map<string, Box>();
  return {
    place(id, boxes) {
      taken.delete(id);
      const hidden = boxes.map((box, rank) => {
        const outside = box.width * box.height - overlap(box, bounds);
        const shared = [...taken.values()].reduce((sum, other) => sum + overlap(box, other), 0);
        return shared + 3 * outside + rank * 1e-3;
      });
      const best = boxes[hidden.indexOf(Math.min(...hidden))] ?? boxes[0]!;
      taken.set(id, best);
      return best;
    },
  };
}

/** About how large a text is, in pixels, without asking the browser: the server draws labels too. */
export function textSize(text: string, fontSize: number): { width: number; height: number } {
  const ems = [...text].reduce(
    (sum, letter) => sum + (letter > '\u2e7f' ? 0.95 : /[il.,:;|' ₀-₉⁰-⁹]/.test(letter) ? 0.36 : 0.6),
    0,
  );
  return { width: ems * fontSize, height: fontSize * 1.25 };
}

const turns = [0, 40, -40, 80, -80, 125, -125, 180];

/** Boxes of one size that keep `gap` pixels from a point, the first in the direction `angle` (radians, y down). */
export function boxesAround(
  [x, y]: Point,
  size: { width: number; height: number },
  angle: number,
  gap: number,
): Box[] {
  return turns.map((turn) => {
    const direction = angle + (turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
    // The centre moves out until the corner of the box that is nearest to the point is `gap` away.
    const reach = gap + Math.abs(cos) * (size.width / 2) + Math.abs(sin) * (size.height / 2);
    return { x: x + cos * reach - size.width / 2, y: y + sin * reach - size.height / 2, ...size };
  });
}
