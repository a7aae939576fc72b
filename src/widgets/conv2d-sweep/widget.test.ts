import { describe, expect, test } from 'vitest';
import vectors from '~/models/fixtures/conv2d.json';
import type { GreyPicture } from '~/numerics/grey-picture';
import { challenges } from './challenges';
import { describe as words } from './describe';
import { edgeCrossing } from './edges';
import { filtered, windowAt } from './filtering';
import {
  isMultipleOfKnown,
  type KernelName,
  kernelNames,
  kernelRows,
  kernels,
  placeInKernel,
} from './kernels';
import { lookedAt, outputAround, placeOf, placesOf } from './looking';
import { dabbed, emptySheet } from './painting';
import { createState } from './state';
import { sumComputation } from './sums';

const figure = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState();
const pictureOf = (rows: readonly (readonly number[])[]): GreyPicture => ({
  rows: rows.length,
  columns: rows[0]!.length,
  pixels: Float32Array.from(rows.flat()),
});
/** Nine weights as the middle of 25. */
const framed = (nine: readonly (readonly number[])[]) =>
  nine.reduce(
    (all, row, u) => row.reduce((some, weight, v) => some.with(placeInKernel(3, u, v), weight), all),
    new Array<number>(25).fill(0),
  );
const named = (name: KernelName) => {
  const { weights, size, divisor } = kernels[name];
  return { kernel: weights, size: String(size), divisor };
};

describe('the output', () => {
  const { x, w, y, y_pad1 } = vectors.dlfs_example;
  const run = (padding: number, turned = false, weights = framed(w)) =>
    filtered(pictureOf(x), weights, 3, turned, 1, 1, padding).output;

  test('is that of the reference: 15, 16, 6, 15, and with padding', () => {
    expect(run(0)).toEqual(y);
    expect(run(1)).toEqual(y_pad1);
  });

  test('of a kernel that is turned is that of the turned kernel', () => {
    expect(run(1, true, framed(w.map((row) => row.toReversed()).toReversed()))).toEqual(y_pad1);
  });

  test('at each place is the sum of the products under the window, divided', () => {
    const { derived, params } = figure({ ...named('emboss'), divisor: 3, stride: 2, padding: 2, flip: true });
    derived.output.forEach((row, i) => {
      row.forEach((value, j) => {
        const { sum, products } = windowAt(derived, [i, j], derived.stride);
        expect(sum / params.divisor).toBeCloseTo(value, 9);
        expect(products.flat().reduce((a, b) => a + b, 0)).toBe(sum);
      });
    });
  });
});

describe('the kernels of the list', () => {
  const picture = figure().derived.picture;
  const grey = (row: number, column: number) => picture.pixels[row * picture.columns + column]!;

  test('identity leaves the picture as it is', () => {
    const { output } = figure({ ...named('identity'), padding: 1 }).derived;
    expect(output.flat()).toEqual([...picture.pixels]);
  });

  test('one weight on the left moves the picture to the right; turned, to the left', () => {
    const shifted = figure({ ...named('shift'), padding: 1 }).derived.output;
    const back = figure({ ...named('shift'), padding: 1, flip: true }).derived.output;
    for (let i = 0; i < 28; i++)
      for (let j = 1; j < 27; j++) {
        expect(shifted[i]![j]).toBe(grey(i, j - 1));
        expect(back[i]![j]).toBe(grey(i, j + 1));
      }
  });

  test('that add up to 1 keep the brightness, those that add up to 0 answer nothing but changes', () => {
    for (const name of kernelNames) {
      const { brightness } = figure(named(name)).derived;
      expect(brightness).toBeCloseTo(kernels[name].look === 'grey' ? 1 : 0, 12);
    }
  });

  test('turning matters for the asymmetric ones only', () => {
    const changes = kernelNames.filter((name) => {
      const plain = figure(named(name)).derived.output;
      const turned = figure({ ...named(name), flip: true }).derived.output;
      return JSON.stringify(plain) !== JSON.stringify(turned);
    });
    expect(changes).toEqual(['sobel-x', 'sobel-y', 'emboss', 'shift']);
  });

  test('are known by their weights and divisor, whatever stands around a small one', () => {
    for (const name of kernelNames) expect(figure(named(name)).derived.name).toBe(name);
    const { weights } = kernels.identity;
    expect(figure({ kernel: weights.with(0, 7) }).derived.name).toBe('identity');
    expect(figure({ kernel: weights.with(0, 7), size: '5' }).derived.name).toBeUndefined();
    expect(figure({ kernel: weights, divisor: 2 }).derived.name).toBeUndefined();
  });

  test('nor are their multiples the reader’s own', () => {
    const double = kernels['sobel-x'].weights.map((weight) => -2 * weight);
    expect(isMultipleOfKnown(double, 3)).toBe(true);
    expect(isMultipleOfKnown(new Array(25).fill(0), 5)).toBe(true);
    expect(isMultipleOfKnown(double.with(11, 3), 3)).toBe(false);
  });
});

describe('the response to edges', () => {
  const of = (name: KernelName, turned = false) => {
    const { weights, size, divisor } = kernels[name];
    const scaled = Float64Array.from(kernelRows(weights, size, turned).flat(), (weight) => weight / divisor);
    return [true, false].map((vertical) => edgeCrossing(scaled, size, vertical).response);
  };

  test('of Sobel x is 4 and 0, of Sobel y 0 and 4, of the Laplacian 1 and 1', () => {
    expect(of('sobel-x')).toEqual([4, 0]);
    expect(of('sobel-y')).toEqual([0, 4]);
    expect(of('laplacian')).toEqual([1, 1]);
    expect(of('sharpen')).toEqual([1, 1]);
    expect(of('emboss')).toEqual([3, 3]);
  });

  test('of what only passes brightness on is none', () => {
    for (const name of ['blur', 'wide-blur', 'identity', 'shift'] as const) expect(of(name)).toEqual([0, 0]);
  });

  test('is the same from light to dark: turned by 180° and with the other sign', () => {
    for (const name of kernelNames)
      of(name, true).forEach((response, i) => {
        expect(response).toBeCloseTo(of(name)[i]!, 12);
      });
  });

  test('the goal wants a kernel of one’s own', () => {
    const goal = challenges['vertical-edges'].met;
    expect(goal(figure(named('sobel-x')))).toBe(false);
    expect(goal(figure({ kernel: kernels['sobel-x'].weights.map((weight) => 2 * weight) }))).toBe(false);
    expect(
      goal(
        figure({
          kernel: framed([
            [0, 0, 0],
            [-1, 0, 1],
            [0, 0, 0],
          ]),
        }),
      ),
    ).toBe(true);
    // A column of ones smooths along it, and answers no edge.
    expect(
      goal(
        figure({
          kernel: framed([
            [1, 0, 0],
            [1, 0, 0],
            [1, 0, 0],
          ]),
        }),
      ),
    ).toBe(false);
  });
});

describe('a picture of one’s own', () => {
  test('begins with a dab on whatever there is, and can be taken back', () => {
    const store = createState({ source: 'shapes' });
    const { edit, derived } = store.getState();
    edit({ picture: dabbed(derived.picture, 30, 40, 1) }, { source: 'own' }, 'paint');
    const { picture, missing } = store.getState().derived;
    expect([picture.rows, missing, picture.pixels[30 * 48 + 40]]).toEqual([48, false, 1]);
    store.getState().undo();
    expect(store.getState().derived.picture).toBe(derived.picture);
  });

  test('that a link cannot bring is replaced by a digit, with a sentence', () => {
    const state = figure({ source: 'own' });
    expect(state.derived.missing).toBe(true);
    expect(state.derived.picture).toEqual(figure().derived.picture);
    expect(words(state, 'en')).toContain('links do not carry them');
    expect(words(state, 'ko')).toContain('링크에는 담기지 않습니다');
  });

  test('white strokes only lighten, black ones only darken', () => {
    const once = dabbed(emptySheet, 10, 10, 1);
    expect(dabbed(once, 10, 10, 1).pixels).toEqual(once.pixels);
    expect(Math.max(...dabbed(once, 10, 10, 0).pixels.slice(10 * 28 + 9, 10 * 28 + 12))).toBeLessThan(0.3);
  });

  test('that is too small for its kernel gives no output, and a sentence', () => {
    const store = createState({ source: 'own' });
    store.getState().edit({ picture: { rows: 1, columns: 64, pixels: new Float32Array(64) } });
    expect(store.getState().derived.windows).toBeUndefined();
    expect(words(store.getState(), 'en')).toContain('no output');
    store.getState().set({ padding: 1 });
    expect(store.getState().derived.output.length).toBe(1);
  });
});

describe('looking', () => {
  const { derived } = figure({ stride: 2, padding: 1 });

  test('the window lies around the pixel that is pressed, and stays inside', () => {
    expect(outputAround(derived, 0, 0)).toEqual([0, 0]);
    expect(outputAround(derived, 29, 29)).toEqual([13, 13]);
    expect(outputAround(derived, 9, 12)).toEqual([4, 6]);
  });

  test('the sweep visits every output in reading order', () => {
    expect(placesOf(derived)).toBe(14 * 14);
    expect([placeOf(derived, 1), placeOf(derived, 15), placeOf(derived, 196)]).toEqual([
      [0, 0],
      [1, 0],
      [13, 13],
    ]);
    expect(lookedAt(derived, undefined, 15).at).toEqual([1, 0]);
    expect(lookedAt(derived, [99, 99], undefined).at).toEqual([13, 13]);
  });

  test('the sum is said with its numbers', () => {
    const { derived: small, params } = figure({ ...named('blur'), padding: 1, row: 1, column: 1 });
    expect(sumComputation(lookedAt(small, undefined, undefined), params.divisor)).toBe('');
    const looking = { ...small.window, at: small.at, products: [[0.5, -0.25]], sum: 0.25, value: 0.125 };
    expect(sumComputation(looking, 2)).toBe('0.5 + (−0.25) = 0.25; 0.25 ÷ 2 = 0.13');
  });
});
