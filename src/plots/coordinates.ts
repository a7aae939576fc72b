import { type ScaleLinear, scaleLinear } from 'd3';

export type Point = readonly [number, number];
export type Domain = readonly [number, number];

/** How numbers become places: data units on one side, CSS pixels from the top left corner of the plane on the other. */
export interface Coordinates {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly height: number;
  /** Data units of a place in pixels. */
  invert(px: number, py: number): [number, number];
}

export function coordinatesOf(x: Domain, y: Domain, width: number, height: number): Coordinates {
  const xScale = scaleLinear([...x], [0, width]);
  const yScale = scaleLinear([...y], [height, 0]);
  return {
    x: xScale,
    y: yScale,
    width,
    height,
    invert: (px, py) => [xScale.invert(px), yScale.invert(py)],
  };
}

/** Pixels to a tenth: finer is not seen, and makes markup long. */
export const pixel = (value: number): number => Math.round(value * 10) / 10;

/** An SVG path through pixel points; empty for fewer than two. */
export const pathOf = (points: readonly Point[], close = ''): string =>
  points.length < 2 ? '' : `M${points.map(([x, y]) => `${pixel(x)},${pixel(y)}`).join('L')}${close}`;
