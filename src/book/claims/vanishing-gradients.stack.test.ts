/** Every number of content/en/07-vanishing-gradients.mdx about stacks of layers, measured anew over 20 seeds; the Korean has the same. */
import { beforeAll, describe, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { backward, forward, openPassIn } from '~/models/chain/pass';
import { stackData, stackSpec } from '~/models/chain/stack';
import { startChain } from '~/models/chain/start';
import { mean } from '~/numerics/statistics';
import { createState } from '~/widgets/gradient-stack/state';

beforeAll(async () => {
  await computeAtOnce();
});

const known = new Map<string, ReturnType<typeof measure>>();

function measure(settings: Readonly<Record<string, unknown>>) {
  const store = createState({ band: true, depth: 20, ...settings });
  store.getState().play.session!.catchUp();
  const { derived, inner } = store.getState();
  return { ...derived, gradients: inner.report!.gradients };
}

/** Each stack is measured once. */
function stack(settings: Readonly<Record<string, unknown>> = {}) {
  const key = JSON.stringify(settings);
  if (!known.has(key)) known.set(key, measure(settings));
  return known.get(key)!;
}

const ratio = (settings: Readonly<Record<string, unknown>>) => stack(settings).seeds.meanRatio;
/** log₁₀ of what reaches layer `k` (from the end if negative), for each seed. */
const powers = (settings: Readonly<Record<string, unknown>>, k: number) =>
  stack(settings).gradients.map((layers) => Math.log10(layers.at(k)!));
const share = (settings: Readonly<Record<string, unknown>>, step: 'slopes' | 'weights') =>
  mean(
    stack(settings)
      .layers.slice(3, -3)
      .map(({ arriving, afterSlopes, delta, leaving }) =>
        step === 'slopes' ? afterSlopes / arriving : leaving / delta,
      ),
  );

describe('first over last gradient, 20 layers of 64 units, mean of 20 seeds', { timeout: 60_000 }, () => {
  test.each([
    ['sigmoid, Xavier', {}, -12.4],
    ['sigmoid, standard deviation 1', { init: 'std', std: 1 }, -1.9],
    ['tanh, Xavier', { activation: 'tanh' }, -0.1],
    ['tanh, standard deviation 1', { activation: 'tanh', init: 'std', std: 1 }, 6.0],
    ['ReLU, He', { activation: 'relu', init: 'he' }, -0.6],
    ['sigmoid, skips', { skip: true }, -1.4],
    ['ReLU, He, batch norm', { activation: 'relu', init: 'he', norm: true }, 1.4],
    ['ReLU, standard deviation 0.01', { activation: 'relu', init: 'std', std: 0.01 }, 0.1],
  ])('%s', (_, settings, expected) => {
    expect(Math.abs(ratio(settings) - expected)).toBeLessThanOrEqual(0.0501);
  });

  test('sigmoids with batch norm: 1.2 times the last', () => {
    expect((10 ** ratio({ norm: true })).toFixed(1)).toBe('1.2');
  });

  test('ten layers lose six powers of ten, twenty twelve, thirty eighteen', () => {
    for (const [depth, lost] of [
      [10, 6],
      [20, 12],
      [30, 18],
    ] as const)
      expect(Math.abs(ratio({ depth }) + lost)).toBeLessThan(0.6);
  });

  test('ReLU with a standard deviation of 0.01: every gradient is about 10⁻²⁵', () => {
    const settings = { activation: 'relu', init: 'std', std: 0.01 };
    for (const k of [0, 9, -1]) expect(Math.round(mean(powers(settings, k)))).toBe(-25);
  });
});

describe('where the factors come from', { timeout: 60_000 }, () => {
  test('Xavier: slopes 0.21 to 0.24, close to 0.23; weights close to 1; 0.23¹⁹ is about 10⁻¹²', () => {
    for (const { afterSlopes, arriving } of stack().layers) {
      expect(afterSlopes / arriving).toBeGreaterThan(0.205);
      expect(afterSlopes / arriving).toBeLessThan(0.2451);
    }
    expect(share({}, 'slopes')).toBeCloseTo(0.23, 1);
    expect(Math.abs(share({}, 'weights') - 1)).toBeLessThan(0.1);
    expect(Math.round(19 * Math.log10(0.23))).toBe(-12);
  });

  test('standard deviation 1: weights about 8, slopes about 0.1; 0.8¹⁹ is 10⁻¹·⁸', () => {
    const settings = { init: 'std', std: 1 };
    expect(Math.abs(share(settings, 'weights') - 8)).toBeLessThan(0.5);
    expect(share(settings, 'slopes')).toBeCloseTo(0.1, 1);
    expect((19 * Math.log10(0.8)).toFixed(1)).toBe('-1.8');
  });

  test('tanh, standard deviation 1: the slope is 0.1 on average', () => {
    const { layers } = stack({ activation: 'tanh', init: 'std', std: 1 });
    expect(mean(layers.map(({ meanSlope }) => meanSlope)).toFixed(1)).toBe('0.1');
  });

  test('ReLU with batch norm: a deviation of 0.59 forward, 0.71 of the signal back, a factor of 1.2, 25 in all', () => {
    const settings = { activation: 'relu', init: 'he', norm: true };
    expect(mean(stack(settings).layers.map(({ deviation }) => deviation)).toFixed(2)).toBe('0.59');
    expect(share(settings, 'slopes').toFixed(2)).toBe('0.71');
    expect((0.71 / 0.59).toFixed(1)).toBe('1.2');
    expect(Math.abs(10 ** ratio(settings) - 25)).toBeLessThan(2);
  });
});

test('a stack of tanh with standard deviation 1 is chaotic: in double precision its gradients are others', () => {
  const shape = { activation: 'tanh', depth: 20, width: 64 } as const;
  const spec = stackSpec(shape);
  const data = stackData(64, 1);
  const first = (numbers: (length: number) => Float32Array | Float64Array) => {
    const pass = openPassIn(
      spec,
      startChain(spec, { kind: 'normal', std: 1 }, 1).layers,
      data.count,
      numbers,
    );
    pass.inputs.set(data.inputs);
    forward(pass, data.count, 'batch');
    backward(pass, data.targets, data.count);
    return Math.hypot(...pass.layers[0]!.gradients[0]!);
  };
  const [single, double] = [first((n) => new Float32Array(n)), first((n) => new Float64Array(n))];
  expect(Math.abs(single / double - 1)).toBeGreaterThan(0.01);
});
