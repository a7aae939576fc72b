import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { cnnFiles } from './cnn-file';
import { readCnn } from './cnn-reading';
import { plainProbabilities } from './plain';
import type { CnnSpec } from './spec';
import { startCnn } from './start';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const specs: CnnSpec[] = [
  {
    input: [8, 8, 1],
    layers: [
      { kind: 'conv', filters: 3, kernel: 3, stride: 1, padding: 'same', dilation: 1 },
      { kind: 'relu' },
      { kind: 'max-pool', size: 2, stride: 2, padding: 'valid' },
      { kind: 'conv', filters: 4, kernel: 2, stride: 2, padding: 1, dilation: 1 },
      { kind: 'relu' },
      { kind: 'flatten' },
      { kind: 'dense', units: 6 },
      { kind: 'relu' },
      { kind: 'dense', units: 3 },
    ],
  },
  {
    input: [9, 7, 2],
    layers: [
      { kind: 'conv', filters: 2, kernel: 3, stride: 1, padding: 'valid', dilation: 2 },
      { kind: 'avg-pool', size: 2, stride: 1, padding: 'same' },
      { kind: 'relu' },
      { kind: 'flatten' },
      { kind: 'dense', units: 4 },
    ],
  },
];
const saved = specs.map((spec, i) => {
  const { parameters } = startCnn(spec, 'he-normal', 3 + i);
  for (const [k, array] of parameters.entries()) if (k % 2) array.set(array.map((_, j) => 0.1 * j - 0.1));
  const picture = new Float32Array(spec.input.reduce((a, b) => a * b)).map((_, j) => Math.sin(1 + 3.1 * j));
  return { spec, parameters, picture, files: cnnFiles(spec, parameters, { drawn: 5000 }) };
});
const read = (files: { readonly model: string; readonly weights: ArrayBuffer }) => {
  const answer = readCnn(files.model, files.weights);
  if ('why' in answer) throw new Error(`${answer.why}: ${answer.detail}`);
  return answer;
};

interface Said {
  readonly ours: readonly number[][];
  readonly theirs: { readonly model: string; readonly weights: string; readonly said: readonly number[] };
}
let said: Said;

// In a process of its own: two copies of TensorFlow.js in one process share, and break, one engine.
beforeAll(() => {
  const script = `
    const tf = require('@tensorflow/tfjs');
    const asked = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const numbers = (layers, { shape, values }) => [...layers.predict(tf.tensor(values, [1, ...shape])).dataSync()];
    (async () => {
      const ours = [];
      for (const { model, weights, picture } of asked.saved) {
        const { modelTopology, weightsManifest } = JSON.parse(model);
        const weightData = Uint8Array.from(Buffer.from(weights, 'base64')).buffer;
        const weightSpecs = weightsManifest.flatMap((group) => group.weights);
        ours.push(numbers(await tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs, weightData })), picture));
      }
      const { layers } = tf;
      const theirs = tf.sequential({ layers: [
        layers.conv2d({ inputShape: [8, 8, 1], filters: 3, kernelSize: 3, activation: 'relu', padding: 'same' }),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.zeroPadding2d({ padding: 1 }),
        layers.conv2d({ filters: 2, kernelSize: [3, 3], strides: 2 }),
        layers.reLU(),
        layers.dropout({ rate: 0.5 }),
        layers.flatten(),
        layers.dense({ units: 5 }),
        layers.activation({ activation: 'relu' }),
        layers.dense({ units: 3 }),
        layers.activation({ activation: 'softmax' }),
      ] });
      let kept;
      await theirs.save(tf.io.withSaveHandler(async (artifacts) => { kept = artifacts; return {}; }));
      const { modelTopology, weightSpecs, weightData } = kept;
      console.log(JSON.stringify({ ours, theirs: {
        model: JSON.stringify({ modelTopology, weightsManifest: [{ paths: ['w'], weights: weightSpecs }] }),
        weights: Buffer.from(weightData).toString('base64'),
        said: numbers(theirs, asked.saved[0].picture),
      } }));
    })();`;
  const input = {
    saved: saved.map(({ files, picture, spec }) => ({
      model: files.model,
      weights: Buffer.from(files.weights).toString('base64'),
      picture: { shape: spec.input, values: [...picture] },
    })),
  };
  const answer = execFileSync(process.execPath, ['-e', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  said = JSON.parse(answer.trim().split('\n').at(-1)!);
}, 60_000);

test('tf.loadLayersModel reads what is saved, and answers the same', () => {
  saved.forEach(({ spec, parameters, picture }, i) => {
    plainProbabilities(spec, parameters, picture).forEach((share, c) => {
      expect(said.ours[i]![c]).toBeCloseTo(share, 5);
    });
  });
});

test('what TensorFlow.js has saved is read, and answers the same', () => {
  const { model, weights } = said.theirs;
  const { spec, parameters } = read({
    model,
    weights: Uint8Array.from(Buffer.from(weights, 'base64')).buffer,
  });
  expect(spec.layers.map(({ kind }) => kind)).toEqual([
    'conv',
    'relu',
    'max-pool',
    'conv',
    'relu',
    'flatten',
    'dense',
    'relu',
    'dense',
  ]);
  plainProbabilities(spec, parameters, saved[0]!.picture).forEach((share, c) => {
    expect(said.theirs.said[c]).toBeCloseTo(share, 5);
  });
});

test.each(saved)('reads back what it has written, $spec.input', ({ spec, parameters, files }) => {
  expect(read(files)).toEqual({ spec, parameters, metadata: { drawn: 5000 } });
});

describe('a file that is broken or foreign', () => {
  const { model, weights } = saved[0]!.files;
  type Json = ReturnType<typeof JSON.parse>;
  const changed = (change: (json: Json) => void) => {
    const json = JSON.parse(model);
    change(json);
    return JSON.stringify(json);
  };
  const layersIn = (json: Json) => json.modelTopology.config.layers;
  const config = (json: Json, k: number) => layersIn(json)[k].config;
  const added = (class_name: string, more: object) => ({ class_name, config: { name: 'added', ...more } });

  test.each([
    ['', 'not-json'],
    ['[]', 'not-a-model'],
    [changed((json) => (json.modelTopology.class_name = 'Model')), 'not-a-model'],
    [changed((json) => delete config(json, 0).batch_input_shape), 'not-a-model'],
    [changed((json) => (config(json, 0).batch_input_shape = [null, 64])), 'shape'],
    [changed((json) => (config(json, 0).batch_input_shape = [null, 8, null, 1])), 'shape'],
    [changed((json) => (layersIn(json)[1].class_name = 'toString')), 'layer'],
    [changed((json) => (layersIn(json)[1].class_name = 'LSTM')), 'layer'],
    [changed((json) => (layersIn(json)[3].class_name = 'Dense')), 'layer'],
    [changed((json) => (config(json, 0).activation = 'tanh')), 'activation'],
    [changed((json) => (config(json, 0).activation = 'softmax')), 'activation'],
    [changed((json) => (config(json, 5).activation = 'softmax')), 'activation'],
    [changed((json) => layersIn(json).push(added('Activation', { activation: 'softmax' }))), 'activation'],
    [changed((json) => layersIn(json).splice(2, 0, added('ReLU', { max_value: 6 }))), 'activation'],
    [changed((json) => layersIn(json).splice(2, 0, added('ReLU', { negative_slope: 0.1 }))), 'activation'],
    [changed((json) => layersIn(json).splice(2, 0, added('ReLU', { threshold: 1 }))), 'activation'],
    [changed((json) => (config(json, 0).kernel_size = [3, 2])), 'shape'],
    [changed((json) => (config(json, 0).filters = -1)), 'shape'],
    [changed((json) => (config(json, 0).filters = 4)), 'shape'],
    [changed((json) => (config(json, 0).data_format = 'channels_first')), 'shape'],
    [changed((json) => (config(json, 0).use_bias = false)), 'shape'],
    [changed((json) => (config(json, 1).pool_size = [100, 100])), 'shape'],
    [changed((json) => layersIn(json).pop()), 'activation'],
    [changed((json) => layersIn(json).splice(4, 1)), 'shape'],
    [changed((json) => (layersIn(json).length = 0)), 'not-a-model'],
    [changed((json) => (json.weightsManifest[0].weights[0].dtype = 'uint8')), 'quantised'],
    [changed((json) => json.weightsManifest[0].weights.pop()), 'shape'],
  ])('%#: has a reason', (text, why) => {
    expect(readCnn(text, weights)).toMatchObject({ why });
  });

  test('a ReLU with nothing out of the ordinary is one', () => {
    const ordinary = { max_value: null, negative_slope: 0, threshold: 0 };
    const text = changed((json) => layersIn(json).splice(2, 0, added('ReLU', ordinary)));
    expect(readCnn(text, weights)).toMatchObject({ spec: { layers: { 3: { kind: 'relu' } } } });
  });

  test('has weights cut off, too many, or not finite', () => {
    expect(readCnn(model, weights.slice(0, -4))).toMatchObject({ why: 'too-short' });
    expect(readCnn(model, new ArrayBuffer(weights.byteLength + 4))).toMatchObject({ why: 'too-long' });
    const broken = weights.slice(0);
    new DataView(broken).setFloat32(0, Number.NaN, true);
    expect(readCnn(model, broken)).toMatchObject({ why: 'not-finite' });
    // Finite, but a few layers of them overflow.
    const huge = new Float32Array(weights.byteLength / 4).fill(1e30).buffer;
    expect(readCnn(model, huge)).toMatchObject({ why: 'not-finite' });
  });
});
