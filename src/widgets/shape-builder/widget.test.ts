import { describe, expect, test } from 'vitest';
import * as tf from '~/models/tf';
import { callsOf } from './calls';
import { verdictText } from './describe';
import { createState } from './state';

const stateOf = (initial: object = {}) => createState({ ...initial }).getState();

describe('one layer', () => {
  test('four data of three numbers and two neurons give a 4×2 matrix', () => {
    const { layer } = stateOf().derived;
    expect(layer.verdict).toBe('fits');
    expect(layer.outShape).toEqual([4, 2]);
    expect(layer.out).toHaveLength(4);
    expect([layer.params, layer.macs]).toEqual([8, 24]);
  });

  test('twice as many data need the same parameters and twice the work', () => {
    const [one, two] = [stateOf(), stateOf({ batch: 8 })].map(({ derived }) => derived.layer);
    expect(two!.params).toBe(one!.params);
    expect(two!.macs).toBe(2 * one!.macs);
  });

  test('twelve inputs and two neurons are 26 parameters', () => {
    expect(stateOf({ inputs: 12, weightRows: 12 }).derived.layer.params).toBe(26);
  });

  test('says why it does not fit', () => {
    const state = stateOf({ weightRows: 4 });
    expect(verdictText(state, 'en')).toContain('Inner sizes 3 and 4 differ: cannot multiply');
    expect(verdictText(state, 'ko')).toContain('안쪽 크기 3과 4가 달라');
    expect(state.derived.layer.out).toBeUndefined();
  });

  test('a bias per datum does not fit, unless the sizes happen to', () => {
    const verdict = (initial: object) => stateOf({ bias: 'perDatum', ...initial }).derived.layer.verdict;
    expect(verdict({})).toBe('bias');
    expect(verdict({ neurons: 4 })).toBe('luck');
    expect(verdict({ batch: 1 })).toBe('luck');
    expect(stateOf({ bias: 'perDatum', neurons: 1 }).derived.layer.outShape).toEqual([4, 4]);
  });

  test('the other order can fit and is no layer', () => {
    expect(stateOf({ order: 'WX' }).derived.layer.verdict).toBe('inner');
    const { layer } = stateOf({
      order: 'WX',
      neurons: 4,
      weightRows: 5,
      bias: 'perDatum',
      inputs: 4,
    }).derived;
    expect(layer.verdict).toBe('luck');
    expect(layer.outShape).toEqual([5, 4]);
  });

  test.each([
    ['inner sizes', { weightRows: 4 }],
    ['a bias', { bias: 'perDatum' }],
  ])('TensorFlow.js complains about %s in the words of the figure', (_, initial) => {
    const state = stateOf(initial);
    const { left, right, bias } = state.derived.layer;
    const zeros = ({ shape: [rows, columns] }: typeof left) =>
      tf.tensor2d(new Float32Array(rows! * columns!), [rows!, columns!]);
    const attempt = () =>
      tf.numbersFrom(() => {
        tf.add(tf.matMul(zeros(left), zeros(right)), tf.tensor1d([...bias]));
      });
    expect(attempt).toThrow(callsOf(state)[1]!.answer.replace(/^Error: /, ''));
  });
});

describe('a cascade', () => {
  test('4 → 8 → 3 has 67 parameters and turns [32, 4] into [32, 3]', () => {
    const { cascade } = stateOf({ mode: 'cascade', batch: 32, widths: [4, 8, 3] }).derived;
    expect(cascade.params).toBe(67);
    expect(cascade.outShape).toEqual([32, 3]);
    expect(cascade.signals.map((signal) => [signal.length, signal[0]!.length])).toEqual([
      [32, 4],
      [32, 8],
      [32, 3],
    ]);
    expect(cascade.macs).toBe(32 * (4 * 8 + 8 * 3));
  });

  test('without a layer, or without anything, the data come out as they went in', () => {
    expect(stateOf({ mode: 'cascade', widths: [6] }).derived.cascade.outShape).toEqual([4, 6]);
    expect(stateOf({ mode: 'cascade', widths: [] }).derived.cascade.outShape).toEqual([4, 1]);
  });
});
