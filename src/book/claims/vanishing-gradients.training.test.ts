/** Every number of content/en/07-vanishing-gradients.mdx about networks that learn to read digits; the Korean has the same. */
import { beforeAll, describe, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { createState } from '~/widgets/deep-train/state';

beforeAll(async () => {
  await computeAtOnce();
});

/** After 300 steps of momentum with the figure's own settings. */
function after300(settings: Readonly<Record<string, unknown>>) {
  const store = createState(settings);
  store.getState().play.advance(300, true);
  const { report, layers } = store.getState().derived;
  return { accuracy: report!.accuracy, first: layers[0]!.travelled, last: layers.at(-1)!.travelled };
}

const percent = (share: number) => `${Math.round(100 * share)}%`;

describe('8 hidden layers, seed 1, 300 steps', { timeout: 60_000 }, () => {
  test.each([
    ['sigmoid, Xavier', {}, '10%', '0.00015'],
    ['sigmoid, standard deviation 1', { init: 'large' }, '61%', '0.10'],
    ['sigmoid, skips', { skip: true }, '83%', '1.70'],
    ['sigmoid, batch norm', { batchNorm: true }, '89%', '1.18'],
    ['tanh', { activation: 'tanh' }, '86%', '1.87'],
    ['ReLU, He', { activation: 'relu', init: 'he-normal' }, '46%', '1.34'],
  ])('%s', (_, settings, right, travelled) => {
    const { accuracy, first } = after300({ hiddenLayers: '8', ...settings });
    expect(percent(accuracy)).toBe(right);
    expect(first.toFixed(travelled.split('.')[1]!.length)).toBe(travelled);
  });

  test('in the sigmoid network the last layer has travelled 0.19', () => {
    expect(after300({ hiddenLayers: '8' }).last.toFixed(2)).toBe('0.19');
  });

  test('ReLU does better with a smaller learning rate', () => {
    const relu = { hiddenLayers: '8', activation: 'relu', init: 'he-normal' };
    expect(after300({ ...relu, learningRate: 0.02 }).accuracy).toBeGreaterThan(0.6);
  });
});

test('five sigmoid layers guess, one reads about 85%', { timeout: 60_000 }, () => {
  expect(percent(after300({ hiddenLayers: '5' }).accuracy)).toBe('10%');
  expect(percent(after300({ hiddenLayers: '1' }).accuracy)).toBe('85%');
});
