import { expect, test } from 'vitest';
import { stackData, stackSpec } from './stack';

test('a stack is so many equal layers and one linear output', () => {
  const { inputs, layers, loss } = stackSpec({ activation: 'tanh', depth: 3, width: 8 });
  expect(inputs).toBe(8);
  expect(layers.map(({ units }) => units)).toEqual([8, 8, 8, 1]);
  expect(layers.map(({ activation }) => activation)).toEqual(['tanh', 'tanh', 'tanh', 'identity']);
  expect(loss).toBe('mse');
});

test('its examples are standard normal and follow from the seed', () => {
  const { inputs, targets, count } = stackData(64, 1);
  expect(inputs).toHaveLength(64 * count);
  expect(targets).toHaveLength(count);
  const mean = inputs.reduce((sum, x) => sum + x, 0) / inputs.length;
  const variance = inputs.reduce((sum, x) => sum + x * x, 0) / inputs.length;
  expect(Math.abs(mean)).toBeLessThan(0.05);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  expect(stackData(64, 1)).toEqual(stackData(64, 1));
  expect(stackData(64, 2).inputs).not.toEqual(inputs);
});
