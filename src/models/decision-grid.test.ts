import { expect, test } from 'vitest';
import { cellsOf, decisionGrid } from './decision-grid';

const grid = { x: [-1, 1], y: [0, 3], columns: 2, rows: 3 } as const;

test('has its cells from the lower left, row after row', () => {
  expect(cellsOf(grid)).toEqual([
    [-0.5, 0.5],
    [0.5, 0.5],
    [-0.5, 1.5],
    [0.5, 1.5],
    [-0.5, 2.5],
    [0.5, 2.5],
  ]);
});

test('names the largest score of each cell, and no class for a tie', () => {
  const classes = decisionGrid(grid, (cells) => cells.map(([x, y]) => [x!, y! - 2, -0.5]));
  expect([...classes]).toEqual([-1, 0, -1, 0, 1, -1]);
});
