/** Against src/models/fixtures/xor.json and xor-rates.json: traces and rates of success of PyTorch, in double precision. */
import { describe, expect, test } from 'vitest';
import trace from '~/models/fixtures/xor.json';
import reference from '~/models/fixtures/xor-rates.json';
import { flatNet, type HiddenUnit } from '~/models/two-layer-net';
import { createState } from './state';
import { tallyOf, trialOf } from './tally';

const { xor_success: rates } = reference;
const startFrom = ({ W1, b1, W2, b2 }: typeof trace) =>
  flatNet({
    units: b1.map((b, j): HiddenUnit => ({ w: [W1[0]![j]!, W1[1]![j]!], b })),
    v: W2.map(([v]) => v!),
    c: b2[0]!,
  });

describe.each([
  ['tanh', 1, trace.tanh_lr1],
  ['sigmoid', 2, trace.sigmoid_lr2],
] as const)('%s at η = %d', (activation, learningRate, course) => {
  test('follows the reference for 2,000 steps', () => {
    const settings = { activation, learningRate, hidden: 2, optimizer: 'sgd', weights: startFrom(trace) };
    const store = createState(settings);
    for (const step of ['0', '1', '2', '10', '100', '500', '1000', '2000'] as const) {
      store.getState().play.advance(Number(step) - store.getState().derived.steps);
      const { loss, logits } = store.getState().derived;
      expect(loss).toBeCloseTo(course[step].loss, 5);
      course[step].logits.forEach(
        (logit, i) => void expect(logits[i]).toBeCloseTo(logit, Number(step) > 10 ? 2 : 5),
      );
    }
  });
});

// 300 starts of ours against 100 of the reference: its own standard error is up to 5 points.
describe('solves XOR as often as the reference, within 10 points', { timeout: 120_000 }, () => {
  test.each(rates.filter(({ opt, hidden, act }) => opt === 'adam' && hidden <= 4 && act !== 'linear'))(
    '$act $hidden $opt',
    ({ act, hidden, opt, lr, solved }) => {
      const { params } = createState({
        activation: act,
        hidden,
        optimizer: opt,
        learningRate: lr,
      }).getState();
      const tally = tallyOf(Array.from({ length: 300 }, (_, i) => trialOf(params, i + 1)));
      expect(Math.abs(tally.solved / tally.count - solved)).toBeLessThanOrEqual(0.1);
    },
  );
});
