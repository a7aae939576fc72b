/**
 * The numbers of content/en/12-what-a-cnn-sees.mdx that can be computed in seconds; the Korean has the same numbers. What takes
 * minutes, or pictures that are not ours to ship, is measured by `bench/mnist.mjs`.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { parameterShapesOf, shapesOf } from '~/models/cnn/spec';
import { parameterCounts } from '~/models/inductive-bias/networks';
import { formatNumber } from '~/numerics/format';
import { inductiveBias } from '~/training/inductive-bias';
import { presets } from '~/widgets/augment-lab/presets';
import { createState as augmentLab } from '~/widgets/augment-lab/state';
import { spec } from '~/widgets/digit-lab/network';
import { createState as digitLab } from '~/widgets/digit-lab/state';
import { createState as filterGallery } from '~/widgets/filter-gallery/state';
import { measured } from '~/widgets/inductive-bias/measured';

beforeAll(async () => {
  await computeAtOnce();
});

const text = (locale: string) => readFileSync(`content/${locale}/12-what-a-cnn-sees.mdx`, 'utf8');
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the network', () => {
  const sizes = parameterShapesOf(spec).flatMap((arrays) =>
    arrays ? [arrays.reduce((sum, axes) => sum + axes.reduce((size, axis) => size * axis, 1), 0)] : [],
  );

  test('208, 3,216, 50,240 and 650 numbers, 54,314 together, 94% of them in the dense layers', () => {
    expect(sizes).toEqual([208, 3216, 50_240, 650]);
    expect(sizes.reduce((a, b) => a + b)).toBe(54_314);
    expect(50_240 + 650).toBe(50_890);
    expect(formatNumber((100 * 50_890) / 54_314, 0)).toBe('94');
  });

  test('28 × 28 × 8, 14 × 14 × 8, 14 × 14 × 16, 7 × 7 × 16, 784, 64, 10', () => {
    const shapes = shapesOf(spec).map((shape) => shape.join('×'));
    expect(shapes.filter((shape, i) => shape !== shapes[i - 1])).toEqual([
      '28×28×8',
      '14×14×8',
      '14×14×16',
      '7×7×16',
      '1×1×784',
      '1×1×64',
      '1×1×10',
    ]);
  });

  test('before the first step one digit gets half of the probability', () => {
    const { probabilities } = digitLab().getState().derived.look;
    expect(Math.max(...probabilities)).toBeGreaterThan(0.45);
    expect(Math.max(...probabilities)).toBeLessThan(0.6);
  });
});

test('of eight filters of chance, about five have an orientation index above 0.5', () => {
  const above = Array.from({ length: 20 }, (_, seed) =>
    filterGallery({ seed: seed + 1 })
      .getState()
      .derived.units.filter(({ tuning }) => tuning.index > 0.5),
  );
  expect(formatNumber(mean(above.map(({ length }) => length)), 0)).toBe('5');
});

describe('inductive bias', () => {
  test.each(['en', 'ko'])('the table (%s) is what was measured', (locale) => {
    const rows = text(locale)
      .split('\n')
      .filter((line) => /^\| [\d,]+ \| 0\./.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => Number(cell.trim().replace(',', ''))),
      );
    expect(rows.map(([count]) => count)).toEqual(measured.map(({ count }) => count));
    for (const [k, { mlp, cnn, vit }] of measured.entries()) {
      const columns = [mlp.clean, cnn.clean, vit.clean, mlp.shuffled, cnn.shuffled, mlp.shifted, cnn.shifted];
      for (const [i, shares] of columns.entries())
        expect(Math.abs(mean(shares!) - rows[k]![i + 1]!)).toBeLessThan(0.005 + 1e-9);
    }
  });

  test.each(['en', 'ko'])('three networks of 9,946, 9,594 and 11,290 numbers (%s)', (locale) => {
    for (const count of Object.values(parameterCounts))
      expect(text(locale)).toContain(count.toLocaleString('en'));
  });

  test('what is said of it: leads of 5 in a hundred at 300 and 1,000, 3 to 10 behind when shuffled', () => {
    const lead = measured.map(({ mlp, cnn }) => 100 * (mean(cnn.clean!) - mean(mlp.clean!)));
    expect(lead.slice(1, 3).map((points) => formatNumber(points, 0))).toEqual(['5', '5']);
    expect(Math.max(...lead)).toBe(Math.max(...lead.slice(1, 3)));
    const behind = measured.map(({ mlp, cnn }) => 100 * (mean(mlp.shuffled!) - mean(cnn.shuffled!)));
    expect([Math.min(...behind), Math.max(...behind)].map((points) => formatNumber(points, 0))).toEqual([
      '3',
      '10',
    ]);
  });

  test('a cell of it, measured anew', { timeout: 60_000 }, () => {
    const job = { network: 'mlp', count: 100, seed: 1, steps: 1500 } as const;
    const trainer = inductiveBias.open(
      { jobs: [false, true].map((shuffled) => ({ ...job, shuffled })) },
      'fused',
    );
    trainer.advance(Number.MAX_SAFE_INTEGER);
    const [straight, mixed] = trainer.report().results;
    const { mlp } = measured[0]!;
    expect(straight!.accuracy.clean).toBeCloseTo(mlp.clean![0]!, 2);
    expect(mixed!.accuracy.shuffled).toBeCloseTo(mlp.shuffled![0]!, 2);
  });
});

// Means of eight seeds with their standard deviations: +8 ± 3, −5 ± 2, −18 ± 3 points. Means of two stay within two of these.
test.each([
  ['affine', 3, 15],
  ['mirror', -10, 2],
  ['spin', -23, -13],
] as const)('copies by %s bring between %d and %d points', { timeout: 120_000 }, (preset, least, most) => {
  const points = [1, 2].map((seed) => {
    const store = augmentLab({ ...presets[preset], seed });
    store.getState().play.advance(300, true);
    return 100 * store.getState().derived.difference!;
  });
  expect(mean(points)).toBeGreaterThan(least);
  expect(mean(points)).toBeLessThan(most);
});
