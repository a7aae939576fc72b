import { expect, test } from 'vitest';
import { backFaces, spanInCube } from './cube';
import { inPaintersOrder } from './painters-order';
import { cross3, dot3, type Point3, projectionOf, turned } from './projection';

const size = { width: 300, height: 300 };
const views = [
  { yaw: 0, pitch: 0 },
  { yaw: 35, pitch: 20 },
  { yaw: -120, pitch: -75 },
  { yaw: 10, pitch: 90 },
];

test('the origin is in the middle, and the third axis points up', () => {
  const { place } = projectionOf({ yaw: 35, pitch: 20 }, size, 100);
  expect(place([0, 0, 0])).toEqual([150, 150]);
  const [x, y] = place([0, 0, 1]);
  expect(x).toBeCloseTo(150);
  expect(y).toBeLessThan(150);
});

test('a move of the hand moves the picture of the point by just as much, and not its depth', () => {
  for (const view of views) {
    const { place, depth, lift } = projectionOf(view, size, 80);
    const from: Point3 = [0.3, -0.5, 0.9];
    const [dx, dy, dz] = lift(17, -23);
    const to: Point3 = [from[0] + dx, from[1] + dy, from[2] + dz];
    expect(place(to)[0] - place(from)[0]).toBeCloseTo(17, 9);
    expect(place(to)[1] - place(from)[1]).toBeCloseTo(-23, 9);
    expect(depth(to)).toBeCloseTo(depth(from), 9);
  }
});

test('turning follows the hand: what is near goes where it is pushed', () => {
  const view = { yaw: 35, pitch: 20 };
  const near = projectionOf(view, size, 100).toEye;
  const after = projectionOf(turned(view, 20, 20), size, 100).place(near);
  expect(after[0]).toBeGreaterThan(150);
  expect(after[1]).toBeGreaterThan(150);
});

test('the eye goes around without end, and over the top not at all', () => {
  expect(turned({ yaw: 170, pitch: 80 }, -60, 100)).toEqual({ yaw: -160, pitch: 90 });
});

test('three faces of the cube are behind everything', () => {
  expect(backFaces(-1, 1, projectionOf({ yaw: 35, pitch: 20 }, size, 100))).toHaveLength(3);
  expect(backFaces(-1, 1, projectionOf({ yaw: 0, pitch: 0 }, size, 100))).toHaveLength(1);
});

test('a sheet stays on its plane and in the cube, even between nearly parallel arrows', () => {
  for (const [u, v] of [
    [
      [0.1, 0.3, -0.2],
      [0.4, 0.2, 0.3],
    ],
    [
      [1, 0, 0],
      [1, 0.001, 0],
    ],
  ] as const) {
    const normal = cross3(u, v);
    const corners = spanInCube(u, v, -1, 1);
    expect(corners.length).toBeGreaterThan(3);
    for (const corner of corners) {
      expect(dot3(corner, normal) / Math.hypot(...normal)).toBeCloseTo(0, 9);
      expect(Math.max(...corner.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
  expect(spanInCube([1, 2, 3], [2, 4, 6], -1, 1)).toEqual([]);
  expect(spanInCube([0, 0, 0], [2, 4, 6], -1, 1)).toEqual([]);
});

test('what is behind a sheet is painted before it, what lies on it after', () => {
  const projection = projectionOf({ yaw: 0, pitch: 30 }, size, 100);
  const parts = [
    { node: 'above', middle: [-0.9, 0, 0.2] },
    { node: 'sheet', middle: [0, 0, 0], normal: [0, 0, 1] },
    { node: 'on', middle: [-0.5, 0, 0] },
    { node: 'below', middle: [0.9, 0, -0.2] },
  ] as const;
  expect(inPaintersOrder(parts, projection).map(({ node }) => node)).toEqual([
    'below',
    'sheet',
    'above',
    'on',
  ]);
});
