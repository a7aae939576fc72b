import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';
import { type ClassShape, classShape } from '~/ui/tone';

// Equal areas do not look equally large; these do.
const drawn = {
  circle: { type: symbolCircle, weight: 1 },
  triangle: { type: symbolTriangle, weight: 0.92 },
  square: { type: symbolSquare, weight: 1 },
  diamond: { type: symbolDiamond, weight: 0.82 },
  cross: { type: symbolCross, weight: 0.86 },
} satisfies Record<ClassShape, unknown>;

const rounded = (path: string) =>
  path.replace(/-?\d*\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));

/** The path of a class's shape around 0,0; `radius` in pixels is that of the circle. */
export function classPath(index: number, radius: number): string {
  const { type, weight } = drawn[classShape(index)];
  return rounded(symbol(type, Math.PI * radius ** 2 * weight)() ?? '');
}
