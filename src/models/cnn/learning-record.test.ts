import { describe, expect, test } from 'vitest';
import { emptyRecord, isTestDue, lossSteps, openRecord } from './learning-record';

describe('the record', () => {
  test('a curve of any length has few points, and each is a mean', () => {
    const record = openRecord(emptyRecord(0));
    for (let i = 0; i < 5000; i++) record.add(i);
    const now = record.now();
    expect(now.losses.length).toBeLessThan(256);
    expect(now.block * now.losses.length + now.pending.count).toBe(5000);
    lossSteps(now).forEach((end, i) => {
      expect(now.losses[i]).toBeCloseTo(end - (now.block + 1) / 2, 6);
    });
    expect(record.last()).toBe(4999);
  });

  test('tests come further apart in a long run', () => {
    const due = Array.from({ length: 100_000 }, (_, step) => step).filter((step) => isTestDue(step, 50));
    expect(due.slice(0, 3)).toEqual([0, 50, 100]);
    expect(due.length).toBeLessThan(128 + 64 * 5);
  });
});
