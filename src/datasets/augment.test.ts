import { describe, expect, test } from 'vitest';
import { type Augmentation, amountsOf, augmented, sourceMatrix, unchanged } from './augment';
import { digitSet } from './digits/digit-set';

const size = 14;
const { pixels } = digitSet(10, 1, size);
const digit = (label: number) => pixels.slice(label * size * size, (label + 1) * size * size);
const copy = (limits: Partial<Augmentation>, index = 0, label = 2) =>
  augmented(digit(label), size, { ...unchanged, ...limits }, 7, index);
const apart = (a: Float32Array, b: Float32Array) => Math.max(...a.map((ink, k) => Math.abs(ink - b[k]!)));
const sum = (picture: Float32Array) => picture.reduce((total, ink) => total + ink, 0);

describe('augmented pictures', () => {
  test('with nothing allowed to change are the picture itself', () => {
    for (let index = 0; index < 5; index++) expect(copy({}, index)).toEqual(digit(2));
  });

  test('are the same for the same seed and number, and differ between numbers', () => {
    const limits = { shift: 2, rotation: 15, scale: 0.2, shear: 0.2, elastic: 1, noise: 0.1 };
    expect(copy(limits, 3)).toEqual(copy(limits, 3));
    expect(apart(copy(limits, 3), copy(limits, 4))).toBeGreaterThan(0.1);
    for (let index = 0; index < 20; index++)
      expect(copy(limits, index).every((ink) => ink >= 0 && ink <= 1)).toBe(true);
  });

  test('keep their ink when they are only shifted a little', () => {
    for (let index = 0; index < 10; index++)
      expect(sum(copy({ shift: 1 }, index))).toBeCloseTo(sum(digit(2)), 1);
  });

  test('are mirrored in about half of the copies, exactly', () => {
    const mirror = Float32Array.from(digit(2), (_, k) => digit(2)[k - (k % size) + size - 1 - (k % size)]!);
    const copies = Array.from({ length: 40 }, (_, index) => copy({ flip: true }, index));
    const mirrored = copies.filter((each) => apart(each, mirror) < 1e-6).length;
    const plain = copies.filter((each) => apart(each, digit(2)) < 1e-6).length;
    expect(mirrored + plain).toBe(40);
    expect(mirrored).toBeGreaterThan(10);
    expect(plain).toBeGreaterThan(10);
  });

  test('turn, grow and slant about the middle', () => {
    const dot = new Float32Array(15 * 15);
    dot[7 * 15 + 7] = 1;
    const limits = { ...unchanged, rotation: 180, shear: 0.5 };
    for (let index = 0; index < 10; index++) {
      const moved = augmented(dot, 15, limits, 7, index);
      expect(moved[7 * 15 + 7]).toBeCloseTo(1, 6);
    }
  });

  test('come from where their matrix says', () => {
    const limits = { ...unchanged, shift: 2, rotation: 40, scale: 0.3, shear: 0.3, flip: true };
    const dot = new Float32Array(size * size);
    dot[6 * size + 9] = 1;
    for (let index = 0; index < 8; index++) {
      const [a, b, c, d, e, f] = sourceMatrix(amountsOf(limits, 7, index), size);
      const moved = augmented(dot, size, limits, 7, index);
      for (let k = 0; k < moved.length; k++) {
        const [x, y] = [k % size, Math.floor(k / size)];
        const [dx, dy] = [Math.abs(a * x + b * y + c - 9), Math.abs(d * x + e * y + f - 6)];
        expect(moved[k]).toBeCloseTo(Math.max(0, 1 - dx) * Math.max(0, 1 - dy), 5);
      }
    }
  });
});
