import { expect, test } from 'vitest';
import { framesFor, recorded } from './frames';

test('a run keeps as many reports as fit into 20 MB, 300 at most, the first and the newest always', () => {
  expect(framesFor({ state: [new Float32Array(100)], step: 3 })).toBe(300);
  expect(framesFor(undefined)).toBe(300);
  // A network of 54,314 parameters with the two memories of Adam.
  expect(framesFor({ state: [new Float32Array(3 * 54_314)], losses: new Array(100).fill(0) })).toBe(30);
  expect(framesFor({ huge: new Float32Array(1e7) })).toBe(2);
  let frames: readonly { readonly step: number }[] = [];
  for (let step = 0; step <= 1000; step++) frames = recorded(frames, { step }, 30);
  expect(frames.length).toBeLessThanOrEqual(30);
  expect(frames.length).toBeGreaterThan(10);
  expect([frames[0]!.step, frames.at(-1)!.step]).toEqual([0, 1000]);
  frames = recorded(recorded(recorded([], { step: 0 }, 2), { step: 5 }, 2), { step: 9 }, 2);
  expect(frames.map(({ step }) => step)).toEqual([0, 9]);
});
