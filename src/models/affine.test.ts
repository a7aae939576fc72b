import { expect, test } from 'vitest';
import { between, randomFrom } from '~/numerics/random';
import { type AffineMap, imageOf, superposition } from './affine';

const shear: AffineMap = {
  weights: [
    [1, 0.5],
    [0, 1],
  ],
  bias: [0.8, 0.4],
};

test('the images of the unit vectors are the columns, moved by the bias', () => {
  const linear = { ...shear, bias: [0, 0] };
  expect(imageOf(linear, [1, 0])).toEqual([1, 0]);
  expect(imageOf(linear, [0, 1])).toEqual([0.5, 1]);
  expect(imageOf(shear, [0, 0])).toEqual([0.8, 0.4]);
});

test('a linear map passes the test for all factors', () => {
  const { residual } = superposition(
    { ...shear, bias: [0, 0] },
    [
      [1, 0.5],
      [-0.5, 1],
    ],
    [1.7, -0.3],
  );
  for (const entry of residual) expect(entry).toBeCloseTo(0, 12);
});

test('with a bias the residual is (1 − α − β)b, whatever the points and the matrix', () => {
  const random = randomFrom(5);
  const draw = () => between(random, -2, 2);
  for (let i = 0; i < 200; i++) {
    const map = {
      weights: [
        [draw(), draw()],
        [draw(), draw()],
      ],
      bias: [draw(), draw()],
    };
    const [alpha, beta] = [draw(), draw()];
    const { residual } = superposition(
      map,
      [
        [draw(), draw()],
        [draw(), draw()],
      ],
      [alpha, beta],
    );
    residual.forEach((entry, k) => {
      expect(entry).toBeCloseTo((1 - alpha - beta) * map.bias[k]!, 12);
    });
  }
});
