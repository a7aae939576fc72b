import type { Tone } from '~/ui/tone';
import type { Point } from './coordinates';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text that wants to stand near a point; pixels. */
export interface LabelWish {
  readonly text: string;
  readonly tone: Tone;
  readonly at: Point;
  /** Where it would best stand as seen from the point, in radians with y down; without it, on the point. */
  readonly angle?: number;
  /** Pixels between the point and the text. */
  readonly gap?: number;
}
export interface PlacedText extends LabelWish {
  readonly id: string;
  readonly box: Box;
}

/**
 * Gathers the labels of one drawing while its marks are drawn, so that they can be set together, above all marks
 * and apart from each other. Made anew for each drawing; what is drawn again under the same id takes its old place.
 */
export interface Placer {
  wish(id: string, label: LabelWish): void;
  /** Pixels that a label should rather not cover. */
  avoid(id: string, boxes: readonly Box[]): void;
  placed(): PlacedText[];
  /** Called when a mark changes by itself, after its labels have been set. */
  onLate?: () => void;
}

export const labelSize = 14;

export function placerWithin(bounds: Box): Placer {
  const wishes = new Map<string, LabelWish>();
  const obstacles = new Map<string, readonly Box[]>();
  return {
    wish: (id, label) => void wishes.set(id, label),
    avoid: (id, boxes) => void obstacles.set(id, boxes),
    placed() {
      const soft = [...obstacles.values()].flat();
      const taken: Box[] = [];
      return [...wishes].map(([id, label]) => {
        const box = bestOf(candidatesOf(label), bounds, taken, soft);
        taken.push(box);
        return { ...label, id, box };
      });
    },
  };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The box that hides least: other labels count most, then the edge, then marks, then how far it is from the wish. */
function bestOf(boxes: readonly Box[], bounds: Box, taken: readonly Box[], soft: readonly Box[]): Box {
  const shared = (box: Box, others: readonly Box[]) =>
    others.reduce((sum, other) => sum + overlap(box, other), 0);
  const costs = boxes.map(
    (box, rank) =>
      4 * shared(box, taken) +
      3 * (box.width * box.height - overlap(box, bounds)) +
      shared(box, soft) +
      rank * 4,
  );
  return boxes[costs.indexOf(Math.min(...costs))] ?? boxes[0]!;
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

/** Boxes that keep `gap` from the point, the first in the direction wished for. */
function candidatesOf({ text, at: [x, y], angle, gap = 8 }: LabelWish): Box[] {
  const size = textSize(text, labelSize);
  const around = (cx: number, cy: number) => ({ x: cx - size.width / 2, y: cy - size.height / 2, ...size });
  if (angle === undefined) return [around(x, y)];
  // All around close by, then all around a line further out.
  return [0, size.height].flatMap((further) =>
    turns.map((turn) => {
      const direction = angle + (turn * Math.PI) / 180;
      const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
      const reach = gap + further + Math.abs(cos) * (size.width / 2) + Math.abs(sin) * (size.height / 2);
      return around(x + cos * reach, y + sin * reach);
    }),
  );
}

/** Small boxes along a straight mark, and a larger one at its tip. */
export function alongArrow(from: Point, to: Point): Box[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.min(40, Math.floor(length / 8));
  const square = (x: number, y: number, side: number) => ({
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
  });
  const along = Array.from({ length: count }, (_, i) => {
    const share = i / count;
    return square(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]), 6);
  });
  return [...along, square(to[0], to[1], 20)];
}
