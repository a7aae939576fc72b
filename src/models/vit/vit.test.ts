import { describe, expect, it } from 'vitest';
import { digitSet } from '~/datasets/digits/digit-set';
import fixture from '../fixtures/vit.json';
import { openVitEngine } from './engine';
import { type Arithmetic, plainArithmetic } from './multiply';
import { openVit } from './run';
import { parameterShapes, sizeOf, type VitSpec, type VitTask } from './spec';
import { startVit } from './start';

const tiny: VitSpec = { side: 14, patch: 2, width: 24, heads: 3, hidden: 48, blocks: 2, classes: 10 };

describe('shapes', () => {
  it('has 11,290 numbers at the size of chapter 12', () => {
    const sizes = parameterShapes(tiny).map(sizeOf);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(11290);
    expect(startVit(tiny, 1).parameters.map(({ length }) => length)).toEqual(sizes);
  });

  it('says what cannot be built', () => {
    expect(() => parameterShapes({ ...tiny, patch: 3 })).toThrow(RangeError);
    expect(() => parameterShapes({ ...tiny, heads: 5 })).toThrow(RangeError);
  });
});

const { spec, labels } = fixture;
const parameters = parameterShapes(spec).map((shape, k) =>
  Float64Array.from({ length: sizeOf(shape) }, (_, i) => Math.sin(1 + 7 * k + 0.7 * i) / 2),
);
const pictures = Float64Array.from({ length: 2 * spec.side ** 2 }, (_, i) => Math.abs(Math.cos(1.3 * i)));
const oneHot = (classes: ArrayLike<number>, count: number) => {
  const targets = new Float32Array(classes.length * count);
  for (let n = 0; n < classes.length; n++) targets[n * count + classes[n]!] = 1;
  return targets;
};

// NumPy's numbers are good to 1e-9. In single precision a chain of a dozen products of numbers around 1 is good to 1e-5.
describe.each<[string, Arithmetic | undefined, number]>([
  ['double precision', plainArithmetic(true), 1e-8],
  ['single precision', plainArithmetic(), 2e-5],
  ['WebAssembly', undefined, 2e-5],
])('in %s', (_, arithmetic, tolerance) => {
  const engine = openVitEngine(spec, parameters, arithmetic);
  const near = (found: ArrayLike<number>, expected: readonly number[], within = tolerance) => {
    expect(found.length).toBe(expected.length);
    expected.forEach((value, i) => {
      expect(Math.abs(found[i]! - value), `${i}`).toBeLessThan(within);
    });
  };

  it('answers as in NumPy', () => {
    // Logits come in single precision.
    near(engine.logits(pictures, 2), fixture.logits, Math.max(tolerance, 1e-6));
  });

  it('has the loss and every gradient of NumPy, whatever it measured before', () => {
    for (let round = 0; round < 2; round++) {
      const loss = engine.measure(pictures, oneHot(labels, spec.classes), labels.length);
      expect(Math.abs(loss - fixture.loss)).toBeLessThan(Math.max(tolerance, 1e-6));
      engine.gradients.forEach((gradient, k) => {
        near(gradient, fixture.gradients[k]!, Math.max(tolerance, 1e-6));
      });
    }
  });
});

const digits = digitSet(40, 1, 14);
const data = { count: 40, inputs: digits.pixels, targets: oneHot(digits.labels, 10) };
const task: VitTask = {
  spec: tiny,
  optimizer: { name: 'adam', learningRate: 0.002 },
  batchSize: 16,
  seed: 3,
};

describe('a run', () => {
  it('is the same in one piece as in slices and taken up again', () => {
    const whole = openVit(task, data, startVit(tiny, 1));
    expect(whole.batchLoss).toBeNaN();
    whole.advance(6);
    const first = openVit(task, data, startVit(tiny, 1));
    first.advance(1);
    first.advance(2);
    const second = openVit(task, data, structuredClone(first.state()));
    second.advance(3);
    expect(second.state()).toEqual(whole.state());
  });

  it('learns the same without WebAssembly', () => {
    // Adam would divide by the size of a gradient, and the keys' biases have none but what rounding makes.
    const each = { ...task, optimizer: { name: 'momentum', learningRate: 0.05 } } as const;
    const start = startVit(tiny, 1);
    const [simd, plain] = [undefined, plainArithmetic()].map((arithmetic) => {
      const run = openVit(each, data, start, arithmetic);
      run.advance(3);
      return run.state().parameters;
    });
    const furthest = (a: readonly Float32Array[], b: readonly Float32Array[]) =>
      Math.max(...a.flatMap((array, k) => [...array].map((value, i) => Math.abs(value - b[k]![i]!))));
    expect(furthest(simd!, start.parameters)).toBeGreaterThan(0.01);
    // Gradients are good to 2e-5 (above); three steps of 0.05 with momentum 0.9 add up 5.6 of them.
    expect(furthest(simd!, plain!)).toBeLessThan(6e-6);
  });

  it('learns', () => {
    const run = openVit(task, data, startVit(tiny, 1));
    run.advance(3);
    const early = run.batchLoss;
    run.advance(60);
    expect(run.batchLoss).toBeLessThan(early - 1);
  });

  it('stops before what is not finite', () => {
    const run = openVit({ ...task, optimizer: { name: 'sgd', learningRate: 1e30 } }, data, startVit(tiny, 1));
    const made = run.advance(20);
    expect(run.step).toBe(made);
    // Back to where not only the numbers were finite, but the loss too.
    expect(run.divergedAt).toBe(made + 1);
    expect(run.advance(5)).toBe(0);
    for (const array of run.engine.parameters) expect(array.every(Number.isFinite)).toBe(true);
    expect(run.engine.logits(data.inputs, data.count).every(Number.isFinite)).toBe(true);
  });

  it('puts away the optimiser’s memory as it was before what is not finite', () => {
    const run = openVit(
      { ...task, optimizer: { name: 'adam', learningRate: 1e30 } },
      data,
      startVit(tiny, 1),
    );
    run.advance(20);
    expect(run.divergedAt).toBeDefined();
    for (const array of run.state().slots.flat()) expect(array.every(Number.isFinite)).toBe(true);
  });
});
