import { expect, test } from 'vitest';
import reference from '~/numerics/fixtures/conv-shapes.json';
import { randomFrom } from '~/numerics/random';
import { callsOf } from './calls';
import { cellOf } from './cell';
import { describe as words } from './describe';
import { type LayerSettings, layerOf } from './layer';
import { mapsOf, outputOf } from './maps';
import { pixelAt } from './numbers';
import { cellUnder, sceneOf } from './scene';
import { createState, params } from './state';
import { stepped } from './stepping';
import { sizeComputation, valueComputation } from './sums';

const figure = (settings: Readonly<Record<string, unknown>>) => createState(settings).getState();
const layer = (settings: Readonly<Record<string, unknown>>) => figure(settings).derived.layer;

interface Row {
  readonly i: number;
  readonly k: number;
  readonly s: number;
  readonly p: number;
  readonly d?: number;
}
const settingsOf = ({ i, k, s, p, d = 1 }: Row) => ({
  size: i,
  kernel: k,
  stride: s,
  padding: p,
  dilation: d,
});

test.each(reference.conv)('convolution: i $i, k $k, s $s, p $p, d $d → $o', (row) => {
  const { out, unused, trouble } = layer(settingsOf(row));
  expect(out ?? null).toBe(row.o);
  expect(trouble).toBe(row.valid ? undefined : 'large');
  if (row.valid) expect(unused).toBe(row.unused_right);
});

test.each(reference.transposed)('transposed: i $i, k $k, s $s, p $p, a $output_padding → $o', (row) => {
  expect(layer({ ...settingsOf(row), kind: 'transposed', extra: row.output_padding }).out).toBe(row.o);
});

test.each(reference.dumoulinVisin)('Dumoulin and Visin, relationship $rel', (row) => {
  const kind = row.rel.includes('(T)') ? 'transposed' : 'conv';
  expect(layer({ ...settingsOf(row), kind, extra: row.a ?? 0 }).out).toBe(row.o);
});

test('a single layer sees what its receptive field says', () => {
  for (const { layers, rf } of reference.receptiveField) {
    const [kernel, stride, dilation] = layers[0]!;
    if (layers.length === 1) expect(layer({ kernel, stride, dilation }).span).toBe(rf);
  }
});

// params_flops.json, single_layers: those that are convolutions.
test.each([
  { settings: { size: 32, channels: 3, kernel: 5, filters: 1 }, parameters: 76, macs: 58_800, out: 28 },
  { settings: { size: 32, channels: 3, kernel: 5, filters: 6 }, parameters: 456, macs: 352_800, out: 28 },
])('parameters and multiplications of $settings', ({ settings, parameters, macs, out }) => {
  expect(layer(settings)).toMatchObject({
    parameters,
    multiplications: macs,
    out,
    filters: settings.filters,
  });
});

test('layers wider than the sliders: the same formulas', () => {
  const wide = { kind: 'conv', stride: 1, dilation: 1, extra: 0, size: 56 } as const;
  const middle = layerOf({ ...wide, channels: 64, filters: 64, kernel: 3, padding: 1 });
  expect(middle).toMatchObject({ parameters: 36_864 + 64, multiplications: 115_605_504, out: 56 });
  const pointwise = layerOf({ ...wide, channels: 256, filters: 64, kernel: 1, padding: 0 });
  expect(pointwise).toMatchObject({ parameters: 16_384 + 64, multiplications: 51_380_224, out: 56 });
});

/** Layers of all kinds, small enough for every cell to be looked at. */
function someLayers(count: number) {
  const random = randomFrom(11);
  const upTo = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return Array.from({ length: count }, () => {
    const settings: LayerSettings = {
      kind: (['conv', 'transposed', 'pool'] as const)[upTo(0, 2)]!,
      ...{ size: upTo(1, 8), channels: upTo(1, 3), kernel: upTo(1, 4), stride: upTo(1, 3) },
      ...{ padding: upTo(0, 2), dilation: upTo(1, 3), filters: upTo(1, 3), extra: upTo(0, 2) },
    };
    return layerOf(settings);
  }).filter(({ out }) => out !== undefined);
}

test('every cell is what the convolution, its transpose or the pooling of the library makes of it', () => {
  const layers = someLayers(200);
  expect(new Set(layers.map(({ kind }) => kind)).size).toBe(3);
  for (const each of layers) {
    const { out = 0, filters } = each;
    const all = outputOf(
      each,
      Array.from({ length: filters }, (_, map) => map),
    );
    expect(all).toHaveLength(out * out * filters);
    for (let row = 0; row < out; row++)
      for (let column = 0; column < out; column++)
        for (let map = 0; map < filters; map++) {
          const cell = cellOf(each, { row: row + 1, column: column + 1, map: map + 1, sheet: 1 });
          expect(cell.value).toBe(all[(row * out + column) * filters + map]);
        }
  }
});

test('the sums of the channels and the bias are the cell; the shown products are one of the sums', () => {
  const { cell } = figure({ filters: 4, map: 3, sheet: 2, padding: 2, row: 1, column: 1 }).derived;
  expect(cell!.sums.reduce((sum, part) => sum + part, cell!.bias)).toBe(cell!.value);
  expect(cell!.products.flat().reduce((sum, part) => sum + part, 0)).toBe(cell!.sums[1]);
  // On padding there is nothing: the first two rows and columns of the window.
  expect(
    cell!.patch
      .slice(0, 2)
      .flat()
      .every((value) => value === 0),
  ).toBe(true);
  expect(valueComputation(cell!)).toMatch(/ = /);
});

test('the picture is made of small whole numbers', () => {
  for (let channel = 0; channel < 8; channel++)
    for (let i = 0; i < 32; i++)
      for (let j = 0; j < 32; j++) {
        const value = pixelAt(32, channel, i, j);
        expect(Number.isInteger(value) && value >= 1 && value <= 9).toBe(true);
      }
});

test('a channel of a pooling is pooled alone', () => {
  const { layer: pooling, cell } = figure({ kind: 'pool', kernel: 2, stride: 2, map: 3, sheet: 1 }).derived;
  expect(pooling).toMatchObject({ out: 16, filters: 3, parameters: 0, multiplications: 0 });
  expect(cell).toMatchObject({ map: 2, sheet: 2 });
});

test('no output is said in words, and the settings stay', () => {
  const large = figure({ size: 4, kernel: 5 });
  expect(large.derived.cell).toBeUndefined();
  expect(words(large, 'en')).toContain('larger than the padded input: 5 > 4');
  expect(words(large, 'ko')).toContain('창이 패딩을 더한 입력보다 큽니다(5 > 4)');
  expect(words(figure({ kind: 'pool', kernel: 2, padding: 2 }), 'en')).toContain('at most half');
  expect(words(figure({ kind: 'transposed', extra: 1 }), 'en')).toContain('output padding');
  expect(words(figure({ kind: 'transposed', size: 1, kernel: 2, padding: 3 }), 'en')).toContain('cuts away');
});

test('a transposed convolution leaves cells that no pixel reaches with their bias', () => {
  const { cell } = figure({ kind: 'transposed', size: 4, kernel: 2, stride: 3, row: 3, column: 1 }).derived;
  expect(cell!.rows).toEqual([]);
  expect(cell!.value).toBe(cell!.bias);
});

test('formulas with the numbers put in', () => {
  expect(sizeComputation(layer({}))).toBe('⌊(32 + 2·0 − 1·(5 − 1) − 1) / 1⌋ + 1 = ⌊27 / 1⌋ + 1 = 28');
  expect(sizeComputation(layer({ kind: 'transposed', size: 14, kernel: 4, stride: 2, padding: 1 }))).toBe(
    '(14 − 1)·2 − 2·1 + 1·(4 − 1) + 0 + 1 = 28',
  );
});

test('lines of code', () => {
  const lines = (settings: Readonly<Record<string, unknown>>) =>
    callsOf(layer(settings)).map(({ code }) => code);
  expect(lines({ filters: 6, padding: 2 })).toEqual([
    'nn.Conv2d(3, 6, kernel_size=5, padding=2)',
    'tf.conv2d(x, w, 1, 2)',
  ]);
  expect(lines({ kind: 'pool', kernel: 2, stride: 2 })[0]).toBe('nn.MaxPool2d(2)');
  expect(lines({ kind: 'transposed', size: 14, kernel: 4, stride: 2, padding: 1 })).toEqual([
    'nn.ConvTranspose2d(3, 1, kernel_size=4, stride=2, padding=1)',
    'tf.conv2dTranspose(x, w, [n, 28, 28, 1], 2, 1)',
  ]);
});

test('steps go through a map row by row, and on to the next one', () => {
  const small = layer({ size: 3, kernel: 2, filters: 2 });
  const at = (row: number, column: number, map: number) => ({ row, column, map, sheet: 1 });
  expect(stepped(small, at(1, 2, 1), 1)).toEqual(at(2, 1, 1));
  expect(stepped(small, at(2, 2, 1), 1)).toEqual(at(1, 1, 2));
  const end = at(2, 2, 2);
  expect(stepped(small, end, 1)).toBe(end);
});

test('a place of the picture is the cell that is drawn there', () => {
  const six = layer({ filters: 6 });
  const scene = sceneOf(six, { width: 700, height: 368 });
  const { left, top, unit } = scene.output!.sheets[5]!;
  expect(cellUnder(scene, left + 0.25 * unit, top + 0.5 * unit)).toEqual({ row: 1, column: 1, map: 6 });
  expect(cellUnder(scene, 5, 360)).toBeUndefined();
});

test('the largest layers of the sliders draw what they can afford', () => {
  const { max } = params.size;
  expect(mapsOf(layer({ size: max, channels: 8, kernel: 11, filters: 16 }), 0)).toEqual([]);
  expect(
    mapsOf(layer({ size: 64, channels: 3, kernel: 5, filters: 8 }), 4).map(({ map }) => map),
  ).toHaveLength(8);
});
