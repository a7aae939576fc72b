import { describe, expect, test } from 'vitest';
import { bookOrder } from '~/datasets/digits/shifted';
import { chainSize, startChain } from '~/models/chain/start';
import { startCnn } from '~/models/cnn/start';
import {
  cnnSpec,
  mlpSpec,
  type NetworkName,
  networkNames,
  parameterCounts,
  vitSpec,
} from '~/models/inductive-bias/networks';
import { type BiasJob, testCount, workOf } from '~/models/inductive-bias/plan';
import { startVit } from '~/models/vit/start';
import { type BiasReport, inductiveBias } from './inductive-bias';
import { testDigits, trainingDigits } from './inductive-bias-digits';
import { buffersOf } from './protocol';

const job = (network: NetworkName, change: Partial<BiasJob> = {}): BiasJob => ({
  network,
  count: 100,
  seed: 1,
  shuffled: false,
  steps: 24,
  ...change,
});

test('the three networks have the sizes that are said', () => {
  const size = (arrays: readonly Float32Array[]) => arrays.reduce((sum, { length }) => sum + length, 0);
  expect({
    mlp: chainSize(startChain(mlpSpec, { kind: 'zeros' }, 1).layers),
    cnn: size(startCnn(cnnSpec, 'he-normal', 1).parameters),
    vit: size(startVit(vitSpec, 1).parameters),
  }).toEqual(parameterCounts);
});

describe('digits', () => {
  test('shifting and shuffling keep the labels; shuffling keeps the ink', () => {
    const [clean, shifted, shuffled] = (['clean', 'shifted', 'shuffled'] as const).map(testDigits);
    expect(shifted!.labels).toEqual(clean!.labels);
    expect(shuffled!.labels).toEqual(clean!.labels);
    expect(clean!.count).toBe(testCount);
    const sum = (pixels: ArrayLike<number>) => Array.from(pixels).reduce((total, ink) => total + ink, 0);
    expect(sum(shuffled!.pixels.subarray(0, 196))).toBeCloseTo(sum(clean!.pixels.subarray(0, 196)), 4);
    expect(shuffled!.pixels[0]).toBe(clean!.pixels[bookOrder[0]!]);
    expect([...bookOrder].sort((a, b) => a - b)).toEqual(Array.from({ length: 196 }, (_, i) => i));
  });

  test('are as many of each, and a small set is the beginning of a large one', () => {
    const [small, large] = [trainingDigits(7).first(100, false), trainingDigits(7).first(300, false)];
    expect(large.pixels.slice(0, small.pixels.length)).toEqual(small.pixels);
    const ofEach = Array.from({ length: 10 }, (_, digit) => small.labels.filter((l) => l === digit).length);
    expect(ofEach).toEqual(new Array(10).fill(10));
  });
});

function finished(jobs: readonly BiasJob[], slices: readonly number[], from?: BiasReport): BiasReport {
  let trainer = inductiveBias.open({ jobs, ...(from && { from }) }, 'fused');
  for (const slice of slices) {
    trainer.advance(slice);
    // Put away and taken up again, as when a worker dies.
    const report = structuredClone(trainer.report());
    const { step, total } = trainer;
    trainer = inductiveBias.open({ jobs, from: report }, 'fused');
    expect([trainer.step, trainer.total]).toEqual([step, total]);
  }
  trainer.advance(Number.POSITIVE_INFINITY);
  expect(trainer.ended).toBe('finished');
  expect(trainer.step).toBe(trainer.total);
  return trainer.report();
}

describe('a sweep', { timeout: 60_000 }, () => {
  const jobs = networkNames.map((network) => job(network));
  const whole = finished(jobs, []);

  test('is the same in slices, put away and taken up again', () => {
    expect(finished(jobs, [1, 2, 3, 9, 4, 17])).toEqual(whole);
  });

  test('reports curves and both tests of every network', () => {
    expect(whole.begun).toEqual([]);
    for (const { accuracy, curve } of whole.results) {
      expect(Object.keys(accuracy)).toEqual(['clean', 'shifted']);
      expect(curve.steps).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24]);
      expect(curve.losses.every((loss) => loss > 0 && loss < 5)).toBe(true);
      expect(curve.losses.at(-1)).toBeLessThan(curve.losses[0]!);
    }
  });

  test('does nothing twice, and goes on with what was begun when something else came between', () => {
    const more = [...jobs, job('mlp', { shuffled: true })];
    const trainer = inductiveBias.open({ jobs: more, from: whole }, 'fused');
    expect(trainer.step).toBe(jobs.reduce((sum, each) => sum + workOf(each), 0));
    trainer.advance(2);
    const between = structuredClone(trainer.report());
    const other = finished([job('mlp', { seed: 2 })], [], between);
    expect(other.begun).toHaveLength(1);
    const last = finished(more, [], other);
    expect(last.begun).toEqual([]);
    expect(last.results).toHaveLength(5);
    const shuffled = last.results.find((result) => result.job.shuffled);
    expect(shuffled).toEqual(finished([job('mlp', { shuffled: true })], []).results[0]);
  });

  test('gives its reports away, and keeps what was begun', () => {
    const trainer = inductiveBias.open({ jobs: [job('cnn')] }, 'fused');
    trainer.advance(4);
    const begun = structuredClone(trainer.report());
    expect(begun.begun[0]!.state).toBeDefined();
    // As a worker does: what a report held is gone from here.
    const reports = (from: BiasReport, jobs: readonly BiasJob[]) => {
      const other = inductiveBias.open({ jobs, from }, 'fused');
      return [0, 1, 1, 1].map((steps) => {
        other.advance(steps);
        const report = other.report();
        return structuredClone(report, { transfer: buffersOf(report) });
      });
    };
    for (const report of reports(structuredClone(begun), [job('mlp')]))
      expect(report.begun[0]).toEqual(begun.begun[0]);
    const [first, , , last] = reports(structuredClone(begun), [job('cnn')]);
    expect(first).toEqual(begun);
    const { losses } = last!.begun[0]!.curve;
    expect(losses).toHaveLength(3);
    expect(losses.every(Number.isFinite)).toBe(true);
  });

  test('with nothing to do is finished', () => {
    expect(inductiveBias.open({ jobs: [] }, 'fused').ended).toBe('finished');
  });
});
