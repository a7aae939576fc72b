import { beforeAll, describe, expect, test } from 'vitest';
import { readPictures } from '~/datasets/idx-pictures';
import { computeAtOnce } from '~/kit/session/at-once';
import { classesOf, parameterCountOf } from '~/models/cnn/spec';
import { askedFor } from './answers';
import { covered, noOcclusion, occlusionFurther, occlusionTotal, patchAround, saliency } from './attention';
import { convCell, poolCell, unitCell } from './cells';
import { describe as words } from './describe';
import { examFurther, mistakes, noExam, rightAnswers } from './exam';
import { fileTexts } from './file-strings';
import { curvesOf } from './learning';
import { lookAt } from './look';
import { spec } from './network';
import { filesOf, openNetwork } from './network-file';
import { openPictures, problemText } from './open-files';
import { example } from './params';
import { recordings } from './recordings';
import { sampleOf } from './samples';
import { createState } from './state';
import { begun, drawn, isFinished, lifted, linesOf, pictureOf, undone } from './strokes';
import { taskOf } from './task';

beforeAll(async () => {
  await computeAtOnce();
});

const figure = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState();

test('54,314 numbers, ten classes', () => {
  expect(parameterCountOf(spec)).toBe(54_314);
  expect(classesOf(spec)).toBe(10);
});

describe('a drawing', () => {
  test('grows point by point, and undo takes whole strokes', () => {
    const first = lifted(
      drawn(begun([], [10, 10]), [
        [60, 10],
        [61, 10],
        [110, 10],
      ]),
    );
    expect(first).toEqual([10, 10, 110, 10, -1]);
    const second = drawn(begun(first, [50, 50]), [[50, 90]]);
    expect(isFinished(second)).toBe(false);
    expect(linesOf(lifted(second))).toHaveLength(2);
    expect(undone(lifted(second))).toEqual(first);
    expect(undone(first)).toEqual([]);
  });

  test('that is taken away under the pen leaves nothing to lift', () => {
    expect(
      lifted(
        drawn(
          [],
          [
            [40, 40],
            [90, 90],
          ],
        ),
      ),
    ).toEqual([]);
    expect(lifted([7])).toEqual([7]);
  });

  test('looks the same when places that the line passes anyway are gone', () => {
    const raw = drawn(
      begun([], [40, 40]),
      Array.from({ length: 60 }, (_, i) => [40 + 3 * i, 140 - 100 * Math.cos(i / 12)] as const),
    );
    const short = lifted(raw);
    expect(short.length).toBeLessThan(raw.length / 2);
    const [before, after] = [raw, short].map((each) => pictureOf(linesOf(each), 1.5, true));
    before!.forEach((ink, i) => {
      expect(Math.abs(ink - after![i]!)).toBeLessThan(0.35);
    });
  });

  test('may be anywhere and of any size if it is scaled and centred, and only then', () => {
    const small = [20, 20, 60, 20, 40, 80, -1];
    const moved = small.map((value) => (value < 0 ? value : 3 * value + 30));
    const [a, b] = [small, moved].map((each) => pictureOf(linesOf(each), 1.5, true));
    a!.forEach((ink, i) => {
      expect(ink).toBeCloseTo(b![i]!, 4);
    });
    expect(pictureOf(linesOf(small), 1.5, false)).not.toEqual(pictureOf(linesOf(moved), 1.5, false));
  });

  test('of nothing, or of a dot, is not recognised', () => {
    expect(figure({ strokes: [] }).derived.missing).toBe('empty');
    expect(figure({ strokes: [100, 100, 101, 101, -1] }).derived.missing).toBe('short');
    expect(words(figure({ strokes: [] }), 'en')).toContain('empty');
  });
});

describe('a cell of a map', () => {
  const { look, parameters } = figure().derived;
  test.each([
    [0, 0, 0],
    [3, 14, 9],
    [7, 27, 27],
  ])('of the convolutions: products, sum, bias, ReLU (map %i, %i, %i)', (tile, row, column) => {
    const first = convCell(look, parameters, 'map1', { tile, row, column });
    expect(first.before).toBeCloseTo(look.conv1[(row * 28 + column) * 8 + tile]!, 5);
    const place = { tile, row: row >> 1, column: column >> 1 };
    const second = convCell(look, parameters, 'map2', place);
    expect(second.sums).toHaveLength(8);
    expect(second.before).toBeCloseTo(look.conv2[(place.row * 14 + place.column) * 16 + tile]!, 4);
    expect(poolCell(look, 'pool1', place).largest).toBe(
      look.pool1[(place.row * 14 + place.column) * 8 + tile],
    );
  });
  test('of the fully connected layer', () => {
    for (const unit of [0, 31, 63])
      expect(unitCell(look, parameters, unit).after).toBeCloseTo(look.dense[unit]!, 4);
  });
});

describe('what decided', () => {
  const { parameters, picture, look } = figure().derived;
  test('saliency is the slope of the logit', () => {
    const slopes = saliency(parameters, picture, 2);
    for (const i of [300, 406, 500]) {
      const moved = (by: number) => lookAt(parameters, picture.with(i, picture[i]! + by)).logits[2]!;
      expect(Math.abs((moved(1e-2) - moved(-1e-2)) / 2e-2 - slopes[i]!)).toBeLessThan(0.05);
    }
  });
  test('occlusion covers what it says, and ends', () => {
    expect(patchAround(0, 27, 5)).toEqual({ row: 0, column: 25, rows: 3, columns: 3 });
    const patched = covered(picture, 14, 14, 3);
    expect(patched[14 * 28 + 14]).toBe(0.5);
    expect(patched[20 * 28 + 20]).toBe(picture[20 * 28 + 20]);
    let ticks = 0;
    const map = occlusionFurther(noOcclusion, parameters, picture, { digit: 2, size: 1 }, 11, () => ticks++);
    expect(map.done).toBe(10);
    expect(occlusionTotal).toBe(784);
    expect(map.values[0]).toBeCloseTo(lookAt(parameters, covered(picture, 0, 0, 1)).probabilities[2]!, 5);
    expect(look.probabilities[2]).toBeGreaterThan(0);
  });
});

test('the test set: answers, confusions, mistakes', () => {
  const { parameters } = figure().derived;
  let ticks = 0;
  const exam = examFurther(noExam(undefined), parameters, undefined, 31, () => ticks++);
  expect(exam.done).toBe(30);
  expect(exam.confusion.reduce((sum, count) => sum + count, 0)).toBe(30);
  expect(mistakes(exam, undefined)).toHaveLength(30 - rightAnswers(exam));
  expect(sampleOf(undefined, 13).label).toBe(3);
});

describe('the game', () => {
  test('counts a drawing that is what is asked for, and no example', () => {
    const store = createState();
    for (const move of recordings['five-digits']!.slice(0, 2))
      if ('set' in move) store.getState().set(move.set);
      else if ('step' in move) store.getState().play.advance(move.step, true);
    store.getState().set({ strokes: example, asked: 2 });
    expect(store.getState().params.recognised).toEqual([]);
    const [, { set: written }] = recordings['five-digits']!.slice(2, 4) as [unknown, { set: object }];
    store.getState().set({ asked: 7 });
    store.getState().set(written);
    expect(store.getState().params.recognised).toEqual([]);
    // Which digit it is has to be said first: saying it begins a new sheet.
    store.getState().set(askedFor(store.getState(), 0));
    expect(store.getState().params).toMatchObject({ recognised: [], strokes: [], asked: 0 });
    store.getState().set(written);
    expect(store.getState().params.recognised).toEqual([0]);
    store.getState().undo();
    expect(store.getState().params.recognised).toEqual([]);
    expect(askedFor(createState().getState(), 4)).toEqual({ asked: 4 });
  });
});

describe('files', () => {
  const idx = (shape: readonly number[], values: readonly number[]) =>
    new Uint8Array([
      0,
      0,
      8,
      shape.length,
      ...shape.flatMap((size) => [0, 0, size >> 8, size & 255]),
      ...values,
    ]);
  const file = (name: string, bytes: Uint8Array) => ({ name, size: bytes.length, bytes: async () => bytes });
  const pictures = (count: number, side = 28) =>
    idx([count, side, side], new Array(count * side * side).fill(255));
  const limits = { size: 28, classes: 10, train: 20, test: 10 };
  const read = (...files: readonly ReturnType<typeof file>[]) => readPictures(files, limits);

  test('two or four, in any order', async () => {
    const four = await read(
      file('t10k-labels', idx([2], [1, 2])),
      file('train-images', pictures(3)),
      file('t10k-images', pictures(2)),
      file('train-labels', idx([3], [3, 4, 5])),
    );
    expect(four).toMatchObject({ train: { count: 3 }, test: { count: 2 } });
    const two = await read(file('some-pictures', pictures(2)), file('some-labels', idx([2], [0, 9])));
    expect(two).toMatchObject({ train: { count: 2 } });
  });

  test.each([
    ['not-idx', [file('x', new Uint8Array([1, 2, 3, 4]))]],
    ['truncated', [file('x', pictures(2).slice(0, 500))]],
    ['no-labels', [file('x', pictures(2)), file('y', idx([3], [1, 2, 3]))]],
    ['no-pictures', [file('y', idx([3], [1, 2, 3]))]],
    ['wrong-size', [file('x', pictures(2, 14)), file('y', idx([2], [1, 2]))]],
    ['wrong-label', [file('x', pictures(2)), file('y', idx([2], [1, 26]))]],
    ['wrong-axes', [file('x', idx([1, 1], [1]))]],
    ['no-bytes', [file('x', new Uint8Array())]],
    ['too-large', [{ ...file('x', pictures(1)), size: 2 ** 31 }]],
    ['too-large', [file('x', new Uint8Array([0, 0, 8, 40, ...new Array(160).fill(255)]))]],
    ['too-long', [file('x', new Uint8Array([...pictures(1), 0]))]],
    ['broken-gzip', [file('x', new Uint8Array([0x1f, 0x8b, 8, 0, 1]))]],
  ] as const)('%s gets a sentence in both languages', async (kind, files) => {
    const found = await readPictures(files, limits);
    if (!('problem' in found)) throw new Error('read');
    expect(found.problem.kind).toBe(kind);
    for (const locale of ['en', 'ko'] as const) {
      expect(problemText(found, locale)).toMatch(/[.?다]/);
      expect(problemText(found, locale)).not.toMatch(/Infinity|NaN|undefined/);
    }
  });

  test('of more pictures than are kept say how many there are', async () => {
    const many = await read(file('x', pictures(21)), file('y', idx([21], new Array(21).fill(1))));
    expect(many).toMatchObject({ train: { count: 20, outOf: 21 } });
    const store = createState();
    const opened = [file('x', pictures(1)), file('y', idx([1], [7]))];
    expect(await openPictures(store, opened, 'en')).toContain('Here is 1 picture to learn from.');
    expect(fileTexts.en.train(20_000, 60_000)).toContain('first 20,000 of 60,000 pictures');
  });

  test('tests of other files say nothing about these', async () => {
    const store = createState({ digits: '500', batch: 8 });
    const tests = (label: number) => [file('t10k-i', pictures(1)), file('t10k-l', idx([1], [label]))];
    await openPictures(store, tests(3), 'en');
    store.getState().play.advance(53, true);
    const { inner, params } = store.getState();
    expect(curvesOf(inner, params).tests).not.toEqual([]);
    await openPictures(store, tests(4), 'en');
    const after = store.getState();
    expect(curvesOf(after.inner, after.params).tests).toEqual([]);
    expect(taskOf(after.params, after.inner).from?.record?.tests).toEqual([]);
  });

  test('of a network: it is said that its numbers came from there, before and after it goes on learning', async () => {
    const trained = figure();
    const { model, weights } = filesOf(trained);
    const store = createState({ digits: '500' });
    const files = [new File([model], 'model.json'), new File([weights], 'weights.bin')];
    expect(await openNetwork(store, files, 'en')).toContain('loaded');
    expect(words(store.getState(), 'en')).toContain('came from a file');
    expect(words(store.getState(), 'en')).not.toContain('random');
    store.getState().play.advance(1, true);
    expect(words(store.getState(), 'en')).toMatch(/came from a file.*trained for 1 step/);
    store.getState().set({ seed: 3 });
    expect(words(store.getState(), 'en')).toContain('random');
  });

  test('outlive a new start, and are what it is tested on', async () => {
    const opened = await read(file('t10k-i', pictures(2)), file('t10k-l', idx([2], [3, 4])));
    if ('problem' in opened) throw new Error(opened.problem.kind);
    const store = createState();
    store.getState().edit({ files: opened }, { test: 'files', looked: 'test', sample: 2 });
    expect(store.getState().derived).toMatchObject({ truth: 4, samples: 2 });
    store.getState().set({ seed: 5 });
    expect(store.getState().derived).toMatchObject({ truth: 4, samples: 2 });
  });
});
