import { type Floor, throughStack } from '~/models/layer-stack';
import { lastCall } from '~/numerics/last-call';
import { multiply } from '~/numerics/matrix';
import { meshOf } from '~/numerics/mesh';
import type { Point } from '~/numerics/polygon';
import { add } from '~/numerics/vector';
import { ground, type LinearCollapse, pairOf, type Tower } from './state';

/** Corners of the mesh between two lines of the grid, and cells of the mesh to a side. */
export const every = 3;
const cells = 8 * every;

const gridOf = (map: (at: Point) => Point) => meshOf(map, ground, ground, cells);

/** The grid on the ground, and after each floor. */
export const gridsOf = lastCall((floors: readonly Floor[]) =>
  Array.from({ length: floors.length + 1 }, (_, height) =>
    gridOf((at) => throughStack(floors.slice(0, height), at)),
  ),
);

/** The grid under the one map that stands for the tower. */
export const singleGrid = ({ single: { weights, bias } }: Tower) =>
  gridOf((at) => pairOf(add(multiply(weights, at), bias)));

const ranges = [1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.5, 8, 10, 15, 20, 50, 100, 250, 1000, 5000, 20_000];

/** How far a picture reaches from the origin to hold all of `points`. */
export function rangeOf(points: readonly Point[]): number {
  const reach = Math.max(...points.flat().map(Math.abs));
  return ranges.find((range) => 1.04 * reach <= range) ?? ranges.at(-1)!;
}

export function topRange({ derived: { floors, probe } }: LinearCollapse): number {
  return rangeOf([...gridsOf(floors).at(-1)!.flat(), probe.ofSum, probe.sum]);
}
