import { expect, test } from 'vitest';
import { formula, gateName, describe as inWords } from './describe';
import { added, createState, removed, wired } from './state';

const xor = { kinds: [1, 2, 0], pins: [0, 1, 0, 1, 2, 3], out: 4 };

test('starts with a lonely OR', () => {
  const { derived } = createState().getState();
  expect(derived.truth).toEqual([0, 1, 1, 1]);
  expect(formula(derived)).toBe('OR(x₁, x₂)');
  expect(inWords(createState().getState(), 'en')).toContain('This is OR.');
});

test('XOR by hand: two gates are added, wired, and the network agrees', () => {
  const store = createState();
  const now = () => store.getState();
  now().set(added(now().params, now().derived, 'nand'));
  now().set(wired(now().derived, 0, { gate: 1, pin: 0 })!);
  now().set(wired(now().derived, 1, { gate: 1, pin: 1 })!);
  now().set(added(now().params, now().derived, 'and'));
  expect(now().derived.loose).toBe(2);
  now().set(wired(now().derived, 2, { gate: 2, pin: 0 })!);
  now().set(wired(now().derived, 3, { gate: 2, pin: 1 })!);
  now().set(wired(now().derived, 4, 'out')!);
  expect(now().derived.truth).toEqual([0, 1, 1, 0]);
  expect(now().derived.networkTruth).toEqual([0, 1, 1, 0]);
  expect(now().derived.layers).toHaveLength(2);
});

test('a loop is refused when drawn, and cut when it comes with a link', () => {
  const { derived } = createState(xor).getState();
  expect(wired(derived, 4, { gate: 0, pin: 0 })).toBeUndefined();
  const linked = createState({ ...xor, pins: [4, 1, 0, 1, 2, 3] }).getState().derived;
  expect(linked.refused).toBe(1);
});

test('a gate that is taken away leaves loose ends, and the others keep their wires', () => {
  const { params, derived } = createState(xor).getState();
  const left = createState({ ...params, ...removed(params, derived, 0) }).getState().derived;
  expect(left.circuit.gates.map(({ kind }) => kind)).toEqual(['nand', 'and']);
  expect(left.circuit.gates[1]!.pins).toEqual([-1, 2]);
  expect(left.circuit.out).toBe(3);
});

test('two gates of a kind are numbered', () => {
  const { derived } = createState({ kinds: [2, 2, 0] }).getState();
  expect([0, 1, 2].map((i) => gateName(derived, i))).toEqual(['NAND₁', 'NAND₂', 'AND']);
});
