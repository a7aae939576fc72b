/** The two files of a saved network. */
export interface ModelFiles {
  /** Text of `model.json`. */
  readonly model: string;
  /** Bytes of `weights.bin`: float32, little-endian, kernel and bias of each layer. */
  readonly weights: ArrayBuffer;
}

/** A layer as Keras describes it. */
export interface KerasLayer {
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>> & { readonly name: string };
}

/** An array of weights with the name that Keras gives it. */
export interface NamedWeights {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

const weightsName = 'weights.bin';

/** A Keras Sequential model in the files that `tf.loadLayersModel` reads. `metadata` is kept beside the model. */
export function layersModel(
  name: string,
  layers: readonly KerasLayer[],
  arrays: readonly NamedWeights[],
  metadata: Readonly<Record<string, unknown>>,
): ModelFiles {
  const model = {
    format: 'layers-model',
    generatedBy: 'Tangible Networks',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name, layers },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [
      {
        paths: [weightsName],
        weights: arrays.map((each) => ({ name: each.name, shape: each.shape, dtype: 'float32' })),
      },
    ],
    userDefinedMetadata: metadata,
  };
  return {
    model: `${JSON.stringify(model, undefined, 2)}\n`,
    weights: packed(arrays.map(({ data }) => data)),
  };
}

function packed(arrays: readonly Float32Array[]): ArrayBuffer {
  const size = arrays.reduce((sum, { length }) => sum + length, 0);
  const view = new DataView(new ArrayBuffer(4 * size));
  let at = 0;
  for (const array of arrays)
    for (const value of array) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  return view.buffer;
}
