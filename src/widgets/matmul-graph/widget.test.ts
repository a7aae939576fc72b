import { describe, expect, test } from 'vitest';
import { describe as words } from './describe';
import { createState, pathEdges, spread, toggled } from './state';

describe('paths', () => {
  test('at the start the entry (1, 2) of AB is 5, by two paths', () => {
    const { derived } = createState().getState();
    expect(derived.ab).toEqual([
      [-1, 5],
      [-1, 2],
    ]);
    expect(derived.paths.map((path) => path.product)).toEqual([1, 4]);
  });

  test('two paths can cancel', () => {
    const state = createState({ b: [1, 2, -1, -1] }).getState();
    expect(state.derived.ab[0]![1]).toBe(0);
    expect(words(state, 'en')).toContain('cancel');
  });

  test('says the sum with its numbers', () => {
    expect(words(createState().getState(), 'en')).toContain('1·1 + 2·2 = 5');
  });
});

describe('neighbours', () => {
  const valuesAfter = (steps: number, more: object = {}) =>
    createState({ mode: 'neighbours', steps, ...more })
      .getState()
      .derived.history.at(-1)!;

  test('on the path of six, node 6 feels node 1 after five aggregations and not before', () => {
    expect([1, 2, 3, 4].map((k) => valuesAfter(k)[5])).toEqual([0, 0, 0, 0]);
    expect(valuesAfter(5)[5]).toBe(1);
  });

  test('one edge is a shortcut', () => {
    expect(valuesAfter(2, { edges: toggled(pathEdges, 1, 5) })[5]).toBe(1);
    expect(valuesAfter(2, { edges: toggled(pathEdges, 4, 0) })[5]).toBe(1);
  });

  test('an edge is drawn and rubbed out by the same press', () => {
    expect(toggled(toggled(pathEdges, 5, 1), 1, 5)).toEqual(pathEdges);
  });

  test('an isolated node keeps its value in the mean and loses it in the sum', () => {
    const edges = toggled(pathEdges, 0, 1);
    expect(valuesAfter(3, { edges, how: 'mean' })[0]).toBe(1);
    expect(valuesAfter(3, { edges })[0]).toBe(0);
  });

  test('means with self-loops make all alike, at the mean weighted by degree', () => {
    const values = valuesAfter(40, { how: 'mean', loops: true });
    expect(spread(values)).toBeLessThan(0.05);
    // Node 1 has 2 of the 16 ends of edges, its own loop counted once.
    expect(values[3]).toBeCloseTo(2 / 16, 1);
    expect(spread(valuesAfter(40, { how: 'mean' }))).toBeGreaterThan(0.1);
  });

  test('the matrix and the steps agree', () => {
    const { derived } = createState({ mode: 'neighbours', steps: 5 }).getState();
    expect(derived.powered.map((row) => row[0])).toEqual(derived.history.at(-1));
  });

  test('a smaller graph keeps the edges among its nodes', () => {
    expect(createState({ nodes: 3 }).getState().derived.edges).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
