import { expect, test } from 'vitest';
import { threeClasses } from '~/datasets/three-classes';
import { gradientDifference, plainLoss } from './gradient-check';
import { lossAndGradient } from './linear-classifier';

const data = threeClasses('overlap');
const model = {
  weights: [
    [0.1, 0.4],
    [0.3, 0.2],
    [-0.2, 0.3],
  ],
};

// vectors/linear_classifier.json, twelve digits.
test.each([
  ['cross-entropy', 1.03905190137],
  ['mse', 0.742448240741],
  ['hinge', 1.74916666667],
] as const)('the plain %s agrees with NumPy to ten digits', (loss, expected) => {
  expect(plainLoss(model, data, loss)).toBeCloseTo(expected, 10);
});

test.each(['cross-entropy', 'mse', 'hinge'] as const)(
  'the gradient of TensorFlow.js for %s passes the check',
  (loss) => {
    const withBias = { ...model, bias: [0.3, -0.1, 0.2] };
    for (const each of [model, withBias])
      expect(gradientDifference(each, data, loss, lossAndGradient(each, data, loss))).toBeLessThan(1e-6);
  },
);

test('a wrong gradient does not pass', () => {
  const { weightsGradient } = lossAndGradient(model, data, 'mse');
  const wrong = { weightsGradient: weightsGradient.map((row) => row.map((entry) => -entry)) };
  expect(gradientDifference(model, data, 'mse', wrong)).toBeGreaterThan(0.5);
});
