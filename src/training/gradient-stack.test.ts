import { expect, test } from 'vitest';
import { measureStack } from '~/models/chain/stack-measure';
import { type GradientStackTask, gradientStack } from './gradient-stack';

const task: GradientStackTask = {
  shape: { activation: 'tanh', depth: 4, width: 8 },
  init: { kind: 'xavier-normal' },
  seed: 5,
  seeds: 3,
};

test('a step is a seed; it ends with the last one', () => {
  const trainer = gradientStack.open(task, 'fused');
  expect(trainer.report()).toEqual({ measured: undefined, gradients: [] });
  trainer.advance(2);
  expect(trainer).toMatchObject({ step: 2, total: 3, ended: undefined });
  trainer.advance(7);
  expect(trainer).toMatchObject({ step: 3, ended: 'finished' });
  const { measured, gradients } = trainer.report();
  expect(measured).toEqual(measureStack(task.shape, task.init, 5));
  const gradientsOf = (seed: number) =>
    measureStack(task.shape, task.init, seed).layers.map(({ gradient }) => gradient);
  expect(gradients).toEqual([5, 6, 7].map(gradientsOf));
});

test('the slices make no difference', () => {
  const [whole, sliced] = [gradientStack.open(task, 'fused'), gradientStack.open(task, 'fused')];
  whole.advance(3);
  for (let i = 0; i < 3; i++) sliced.advance(1);
  expect(sliced.report()).toEqual(whole.report());
});
