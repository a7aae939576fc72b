import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forwardChain } from './chain/forward';
import type { ActivationName, ChainSpec } from './chain/spec';
import { startChain } from './chain/start';
import { modelFiles } from './model-file';
import { readModel } from './model-reading';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = [0.5, -1, 2, -0.25, 0, 1.5];

const specOf = (activation: ActivationName, loss: ChainSpec['loss'], outputs: number): ChainSpec => ({
  inputs: 3,
  layers: [
    { units: 5, activation, dropout: 0.25 },
    { units: 4, activation },
    { units: outputs, activation: 'identity' },
  ],
  loss,
});
const cases = [
  specOf('tanh', 'binary-cross-entropy', 1),
  specOf('relu', 'softmax-cross-entropy', 3),
  specOf('leaky-relu', 'mse', 1),
  specOf('elu', 'mse', 2),
  specOf('gelu', 'mse', 1),
  specOf('silu', 'mse', 1),
  specOf('softplus', 'mse', 1),
  specOf('sigmoid', 'mse', 1),
];
const saved = cases.map((spec) => {
  const { layers } = startChain(spec, { kind: 'xavier-normal' }, 5);
  return { spec, layers, files: modelFiles(spec, layers, { features: ['a'] })! };
});

/** The network's answers, with the squashing that the file adds. */
function answers({ spec, layers }: (typeof saved)[number]): number[] {
  const z = [...forwardChain(spec, layers, inputs, 2).at(-1)!.outputs];
  if (spec.loss === 'binary-cross-entropy') return z.map((each) => 1 / (1 + Math.exp(-each)));
  if (spec.loss === 'mse') return z;
  return [z.slice(0, 3), z.slice(3)].flatMap((row) => {
    const sum = row.reduce((total, each) => total + Math.exp(each), 0);
    return row.map((each) => Math.exp(each) / sum);
  });
}

// In a process of its own: two copies of TensorFlow.js in one process share, and break, one engine.
test('tf.loadLayersModel reads what is saved, and answers the same', { timeout: 60_000 }, () => {
  const script = `
    const tf = require('@tensorflow/tfjs');
    const saved = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    (async () => {
      const out = [];
      for (const { model, weights } of saved) {
        const { modelTopology, weightsManifest, ...rest } = JSON.parse(model);
        const weightData = Uint8Array.from(Buffer.from(weights, 'base64')).buffer;
        const weightSpecs = weightsManifest.flatMap((group) => group.weights);
        const loaded = await tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs, weightData }));
        out.push([...loaded.predict(tf.tensor2d(${JSON.stringify(inputs)}, [2, 3])).dataSync()]);
      }
      console.log(JSON.stringify(out));
    })();`;
  const sent = saved.map(({ files }) => ({
    model: files.model,
    weights: Buffer.from(files.weights).toString('base64'),
  }));
  const said = execFileSync(process.execPath, ['-e', script], {
    input: JSON.stringify(sent),
    encoding: 'utf8',
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const got = JSON.parse(said.trim().split('\n').at(-1)!) as number[][];
  saved.forEach((each, i) => {
    const expected = answers(each);
    expect(got[i]).toHaveLength(expected.length);
    // TensorFlow.js computes GELU by its erf, good to 1e-6.
    expected.forEach((value, n) => {
      expect(got[i]![n], `${each.spec.layers[0]!.activation}`).toBeCloseTo(value, 4);
    });
  });
});

test.each(saved)('reads back what it has written: $spec.layers.0.activation', ({ spec, layers, files }) => {
  const read = readModel(files.model, files.weights);
  if ('why' in read) throw new Error(read.why);
  expect(read.inputs).toBe(3);
  expect(read.layers.map(({ units }) => units)).toEqual(spec.layers.map(({ units }) => units));
  expect(read.layers[0]).toMatchObject({ activation: spec.layers[0]!.activation, dropout: 0.25 });
  expect(read.parameters).toEqual(layers);
  expect(read.metadata).toEqual({ features: ['a'] });
});

test('what Keras has no layer for cannot be saved', () => {
  const spec: ChainSpec = {
    ...cases[0]!,
    layers: [
      { units: 2, activation: 'step' },
      { units: 1, activation: 'identity' },
    ],
  };
  expect(modelFiles(spec, startChain(spec, { kind: 'zeros' }, 1).layers, {})).toBeUndefined();
});

describe('a file that is broken or foreign', () => {
  const { model, weights } = saved[0]!.files;
  const changed = (change: (json: ReturnType<typeof JSON.parse>) => void) => {
    const json = JSON.parse(model);
    change(json);
    return JSON.stringify(json);
  };
  const layersIn = (json: ReturnType<typeof JSON.parse>) => json.modelTopology.config.layers;
  const layer = (class_name: string, config: object) => ({
    class_name,
    config: { name: 'added', ...config },
  });
  /** The first layer without its tanh, and a LeakyReLU after it. */
  const leaking = (json: ReturnType<typeof JSON.parse>, config: object) => {
    layersIn(json)[0].config.activation = 'linear';
    layersIn(json).splice(1, 0, layer('LeakyReLU', config));
  };

  test.each([
    ['', 'not-json'],
    [model.slice(0, 100), 'not-json'],
    ['null', 'not-a-model'],
    ['[]', 'not-a-model'],
    ['{"modelTopology": {}, "weightsManifest": []}', 'not-a-model'],
    [changed((json) => layersIn(json).push({ class_name: 'Conv2D', config: { name: 'c' } })), 'layer'],
    [changed((json) => (layersIn(json)[0].config.activation = 'toString')), 'activation'],
    [changed((json) => (layersIn(json)[0].config.activation = 'softmax')), 'activation'],
    [changed((json) => (layersIn(json)[0].config.activation = 'leaky_relu')), 'activation'],
    [changed((json) => layersIn(json).push(layer('Activation', { activation: 'relu' }))), 'activation'],
    [changed((json) => layersIn(json).splice(1, 0, layer('LeakyReLU', { alpha: 0.01 }))), 'activation'],
    [changed((json) => leaking(json, {})), 'activation'],
    [changed((json) => leaking(json, { alpha: 0.3 })), 'activation'],
    [changed((json) => leaking(json, { negative_slope: 0.2 })), 'activation'],
    [changed((json) => (layersIn(json)[0].config.units = 7)), 'shape'],
    [changed((json) => (layersIn(json)[0].config.units = -1)), 'shape'],
    [changed((json) => (layersIn(json)[0].config.use_bias = false)), 'shape'],
    [changed((json) => (json.weightsManifest[0].weights[0].dtype = 'int8')), 'quantised'],
    [changed((json) => json.weightsManifest[0].weights.pop()), 'shape'],
    [changed((json) => (json.modelTopology.class_name = 'Model')), 'not-a-model'],
  ])('%#: has a reason', (text, why) => {
    expect(readModel(text, weights)).toMatchObject({ why });
  });

  test('a leak of 0.01 is ours, however Keras has written it', () => {
    for (const config of [{ alpha: 0.01 }, { negative_slope: 0.009999999776482582 }])
      expect(
        readModel(
          changed((json) => leaking(json, config)),
          weights,
        ),
      ).toMatchObject({
        layers: [{ activation: 'leaky-relu' }, { activation: 'tanh' }, { activation: 'sigmoid' }],
      });
  });

  test('has weights cut off, too many, or not finite', () => {
    expect(readModel(model, weights.slice(0, -4))).toMatchObject({ why: 'too-short' });
    expect(readModel(model, new ArrayBuffer(weights.byteLength + 4))).toMatchObject({ why: 'too-long' });
    const broken = weights.slice(0);
    new DataView(broken).setFloat32(0, Number.NaN, true);
    expect(readModel(model, broken)).toMatchObject({ why: 'not-finite' });
  });
});
