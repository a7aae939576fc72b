import { describe, expect, test } from 'vitest';
import reference from '../fixtures/digits.json';
import { digitSet, digitStream, halved } from './digit-set';
import { chanceFrom, drawDigit, handwriting } from './draw-digit';
import { rasterise } from './rasterise';

const sum = (pixels: ArrayLike<number>, weight: (i: number) => number = () => 1) =>
  Array.from(pixels).reduce((total, ink, i) => total + ink * weight(i), 0);
const picture = (set: { pixels: Float32Array; size: number }, i: number) =>
  set.pixels.subarray(i * set.size ** 2, (i + 1) * set.size ** 2);
const relative = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);

describe('handwritten digits', () => {
  const set = digitSet(200, 1);

  test('are those of the reference: the ink of each and where it lies', () => {
    expect(
      Math.max(...reference.seed1.sums.map((ink, i) => relative(sum(picture(set, i)), ink))),
    ).toBeLessThan(1e-9);
    const moments = reference.seed1.moments.map((m, i) =>
      relative(
        sum(picture(set, i), (k) => k),
        m,
      ),
    );
    expect(Math.max(...moments)).toBeLessThan(1e-9);
    const row = picture(set, 3).subarray(14 * 28, 15 * 28);
    reference.seed1.digit3row14.forEach((ink, x) => {
      expect(row[x]).toBeCloseTo(ink, 9);
    });
  });

  test('with noise and in another frame too', () => {
    const chance = chanceFrom(2);
    reference.noisy.forEach((ink, i) => {
      const drawn = drawDigit(i % 10, chance, { ...handwriting, noise: 0.1, size: 32, box: 24 });
      expect(
        relative(
          sum(drawn, (k) => (k % 7) + 1),
          ink,
        ),
      ).toBeLessThan(1e-9);
    });
  });

  test('come in turn, ink between 0 and 1', () => {
    expect([...set.labels.slice(0, 12)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
    expect(set.pixels.every((ink) => ink >= 0 && ink <= 1)).toBe(true);
    expect(digitSet(0, 1, 14).pixels).toHaveLength(0);
  });

  test('at 14×14 are means of 2×2, whatever the slices they are drawn in', () => {
    const small = digitSet(20, 1, 14);
    const draw = digitStream(1, 14);
    for (let i = 0; i < 20; i++) {
      expect(picture(small, i)).toEqual(halved(picture(set, i), 28));
      expect(draw().pixels).toEqual(picture(small, i));
      expect(sum(picture(small, i)) * 4).toBeCloseTo(sum(picture(set, i)), 3);
    }
  });

  test('another seed is another set', () => {
    expect(digitSet(10, 3, 14).pixels).not.toEqual(digitSet(10, 1, 14).pixels);
  });
});

describe("a reader's strokes", () => {
  const strokes = reference.strokes as [number, number][][];
  const drawn = rasterise(strokes, 1.6);

  test('become the picture of the reference', () => {
    const expected = new Map(reference.strokesPicture.map(([k, ink]) => [k, ink]));
    drawn.forEach((ink, k) => {
      expect(ink).toBeCloseTo(expected.get(k) ?? 0, 9);
    });
  });

  test('may be anywhere, of any size', () => {
    const moved = strokes.map((line) => line.map(([x, y]) => [x * 3 - 700, y * 3 + 90] as const));
    rasterise(moved, 1.6).forEach((ink, k) => {
      expect(ink).toBeCloseTo(drawn[k]!, 6);
    });
  });

  test('may be none, or a dot in the middle', () => {
    expect(sum(rasterise([], 2))).toBe(0);
    expect(sum(rasterise([[]], 2))).toBe(0);
    const dot = rasterise([[[5, 900]]], 2);
    expect(dot[13 * 28 + 13]).toBe(1);
    expect(sum(dot)).toBeGreaterThan(8);
  });

  test('may be dots alone: all of them count', () => {
    const colon = rasterise([[[40, 10]], [[40, 90]]], 2);
    const halves = [colon.subarray(0, 14 * 28), colon.subarray(14 * 28)].map((half) => sum(half));
    expect(halves[0]).toBeCloseTo(halves[1]!, 5);
    expect(halves[0]).toBeGreaterThan(8);
  });
});
