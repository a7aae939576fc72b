import { describe, expect, test } from 'vitest';
import { greyReduced, reducedSize } from './grey-picture';

type Rgba = readonly [number, number, number, number];

/** A picture of one colour, or of a colour for each pixel. */
const painted = (width: number, height: number, colour: (x: number, y: number) => Rgba) =>
  Uint8ClampedArray.from(
    Array.from({ length: width * height }, (_, i) => colour(i % width, Math.floor(i / width))).flat(),
  );
const grey = (byte: number): Rgba => [byte, byte, byte, 255];

describe('the size', () => {
  test('keeps the proportions, and is never enlarged', () => {
    expect(reducedSize(4000, 3000, 64)).toEqual({ rows: 48, columns: 64 });
    expect(reducedSize(3000, 4000, 64)).toEqual({ rows: 64, columns: 48 });
    expect(reducedSize(20, 10, 64)).toEqual({ rows: 10, columns: 20 });
    expect(reducedSize(5000, 2, 64)).toEqual({ rows: 1, columns: 64 });
  });
});

describe('the greys', () => {
  test('of grey pixels are their own', () => {
    const { pixels, rows, columns } = greyReduced(
      painted(16, 16, (x, y) => grey(16 * y + x)),
      16,
      16,
      64,
    );
    expect([rows, columns]).toEqual([16, 16]);
    pixels.forEach((value, i) => {
      expect(value * 255).toBeCloseTo(i, 3);
    });
  });

  test('of the primaries are their shares of the light: CIE L* 53, 88 and 32', () => {
    const of = (...colour: Rgba) =>
      greyReduced(
        painted(1, 1, () => colour),
        1,
        1,
        64,
      ).pixels[0]! * 255;
    expect(of(255, 0, 0, 255)).toBeCloseTo(127, 0);
    expect(of(0, 255, 0, 255)).toBeCloseTo(220, 0);
    expect(of(0, 0, 255, 255)).toBeCloseTo(76, 0);
    expect(of(255, 255, 255, 255)).toBeCloseTo(255, 4);
  });

  test('of what is transparent are those of white paper', () => {
    const { pixels } = greyReduced(
      painted(2, 1, (x) => [0, 0, 0, x === 0 ? 0 : 255]),
      2,
      1,
      64,
    );
    expect([...pixels]).toEqual([1, 0]);
  });
});

describe('the areas', () => {
  test('two whites and two blacks give half the light, which is grey 188', () => {
    const board = painted(2, 2, (x, y) => grey((x + y) % 2 ? 255 : 0));
    expect(greyReduced(board, 2, 2, 1).pixels[0]! * 255).toBeCloseTo(187.5, 0);
  });

  test('pixels on a border are shared out: three into two', () => {
    const { pixels } = greyReduced(
      painted(3, 1, (x) => grey(x === 1 ? 255 : 0)),
      3,
      1,
      2,
    );
    // Half of the white one on each side: a third of the light of each.
    expect(pixels[0]).toBe(pixels[1]);
    expect(pixels[0]).toBeCloseTo(1.055 * (1 / 3) ** (1 / 2.4) - 0.055, 6);
  });

  test.each([
    [300, 200],
    [65, 64],
    [127, 33],
    [64, 640],
  ])('a picture of one grey stays it: %i×%i', (width, height) => {
    const { pixels } = greyReduced(
      painted(width, height, () => grey(90)),
      width,
      height,
      64,
    );
    expect(Math.min(...pixels) * 255).toBeCloseTo(90, 3);
    expect(Math.max(...pixels) * 255).toBeCloseTo(90, 3);
  });

  test('light stays where it was', () => {
    const { pixels, columns } = greyReduced(
      painted(128, 128, (x, y) => grey(x === 100 && y === 20 ? 255 : 0)),
      128,
      128,
      64,
    );
    expect(pixels.findIndex((value) => value > 0)).toBe(10 * columns + 50);
    expect(pixels.filter((value) => value > 0)).toHaveLength(1);
  });
});
