import { beforeAll, describe, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { computationOf, describe as inWords, timeText } from './describe';
import { measured } from './measured';
import { secondsLeft, stepOf } from './progress';
import { createState, jobsOf, leadOf, picturesOf, pointOf } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

const all = 100_000;
const quick = { vit: false, upTo: '100' } as const;

describe('what is to be trained', () => {
  test('every chosen network with every number of digits up to the chosen one, for every repetition', () => {
    const { params } = createState({ upTo: '1000', seeds: '3', cnn: false }).getState();
    const jobs = jobsOf(params);
    expect(jobs).toHaveLength(3 * 3 * 2);
    expect(new Set(jobs.map(({ network }) => network))).toEqual(new Set(['mlp', 'vit']));
  });

  test('both orders of the pixels, to compare them', () => {
    const { params } = createState({ ...quick, test: 'shuffled' }).getState();
    expect(jobsOf(params).map(({ network, shuffled }) => `${network} ${shuffled}`)).toEqual([
      'mlp false',
      'cnn false',
      'mlp true',
      'cnn true',
    ]);
  });

  test('nothing, if no network is chosen: it says so, and Run does no harm', () => {
    const store = createState({ mlp: false, cnn: false, vit: false });
    expect(store.getState().play.advance(1, true)).toBe(0);
    expect(inWords(store.getState(), 'en')).toBe('No network is chosen.');
  });
});

test('the pictures are one of each digit, and shuffling keeps their ink', () => {
  const [clean, shuffled] = [picturesOf('clean'), picturesOf('shuffled')];
  expect(clean.map(({ label }) => label)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const sorted = (pixels: Float32Array) => Array.from(pixels).sort();
  expect(sorted(shuffled[3]!.pixels)).toEqual(sorted(clean[3]!.pixels));
  expect(shuffled[3]!.pixels).not.toEqual(clean[3]!.pixels);
});

test('counts on while it works, keeps what is measured, and does not do it again', () => {
  const store = createState(quick);
  const { play } = store.getState();
  play.advance(5, true);
  const { derived } = store.getState();
  expect(derived.done).toBe(5);
  expect(stepOf(derived.current!)).toBeGreaterThan(0);
  expect(secondsLeft(derived, 10)).toBeCloseTo((derived.total - 5) / 10);
  expect(secondsLeft(derived, undefined)).toBeUndefined();
  play.advance(all, true);
  expect(store.getState().derived.measured).toBe(2);
  const cnn = pointOf(store.getState().derived.series, 'cnn', 100)!;
  store.getState().set({ test: 'shifted' });
  expect(store.getState().derived.measured).toBe(2);
  expect(pointOf(store.getState().derived.series, 'cnn', 100)!.mean).toBeLessThan(cnn.mean - 0.1);
  expect(pointOf(store.getState().derived.before, 'cnn', 100)).toEqual(cnn);
  store.getState().set({ test: 'shuffled' });
  expect(store.getState().derived.measured).toBe(2);
  play.advance(all, true);
  const after = store.getState().derived;
  expect(after.measured).toBe(4);
  // Chapter 12: without its neighbours the CNN loses; the MLP does not notice.
  expect(leadOf(after.before, 100)! - leadOf(after.series, 100)!).toBeGreaterThan(0.05);
  expect(inWords(store.getState(), 'ko')).toContain('4개를 학습하고 시험했습니다');
}, 60_000);

test('says how a number came about', () => {
  const one = { count: 100, values: [0.655], mean: 0.655, low: 0.655, high: 0.655 };
  expect(computationOf(one, 'en')).toBe('655 of 1,000 right = 0.655');
  const three = { count: 100, values: [0.6, 0.7, 0.8], mean: 0.7, low: 0.6, high: 0.8 };
  expect(computationOf(three, 'en')).toBe('(0.6 + 0.7 + 0.8) / 3 = 0.7');
  expect([4.2, 47, 200].map((seconds) => timeText(seconds, 'en'))).toEqual(['4 s', '50 s', '3 min']);
});

test('what was measured ahead of time is what is measured now', () => {
  const store = createState({ cnn: false, vit: false, upTo: '300', steps: '1500', shown: '100' });
  store.getState().play.advance(all, true);
  for (const { count, mlp } of measured.slice(0, 2)) {
    const now = pointOf(store.getState().derived.series, 'mlp', count)!;
    expect(Math.abs(now.mean - mlp.clean![0]!), `${count}`).toBeLessThan(0.02);
  }
}, 60_000);
