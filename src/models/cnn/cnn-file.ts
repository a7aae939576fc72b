import { type KerasLayer, layersModel, type ModelFiles, type NamedWeights } from '../keras-file';
import { type CnnLayer, type CnnSpec, parameterShapesOf } from './spec';

type Config = Record<string, unknown>;

/** What Keras has for a layer; a relu stands in the layer before it where that is possible. */
const described: {
  readonly [Kind in CnnLayer['kind']]: (
    layer: Extract<CnnLayer, { kind: Kind }>,
  ) => readonly [kind: string, config: Config][];
} = {
  conv: ({ filters, kernel, stride = 1, padding = 'valid', dilation = 1 }) => [
    ...(typeof padding === 'number' && padding > 0 ? [zeros(padding)] : []),
    [
      'Conv2D',
      {
        filters,
        kernel_size: [kernel, kernel],
        strides: [stride, stride],
        padding: typeof padding === 'number' ? 'valid' : padding,
        dilation_rate: [dilation, dilation],
        data_format: 'channels_last',
        activation: 'linear',
        use_bias: true,
      },
    ],
  ],
  'max-pool': (layer) => [['MaxPooling2D', pooling(layer)]],
  'avg-pool': (layer) => [['AveragePooling2D', pooling(layer)]],
  relu: () => [['Activation', { activation: 'relu' }]],
  flatten: () => [['Flatten', {}]],
  dense: ({ units }) => [['Dense', { units, activation: 'linear', use_bias: true }]],
};

const zeros = (padding: number): [string, Config] => [
  'ZeroPadding2D',
  {
    padding: [
      [padding, padding],
      [padding, padding],
    ],
    data_format: 'channels_last',
  },
];

const pooling = ({
  size,
  stride = size,
  padding = 'valid',
}: Extract<CnnLayer, { size: number }>): Config => ({
  pool_size: [size, size],
  strides: [stride, stride],
  padding,
  data_format: 'channels_last',
});

/**
 * A CNN as `tf.loadLayersModel` reads it: a Keras Sequential model of Conv2D, MaxPooling2D, AveragePooling2D, Flatten and Dense,
 * with softmax at the end. `parameters` as in a `CnnState`; `metadata` is kept beside the model.
 */
export function cnnFiles(
  spec: CnnSpec,
  parameters: readonly Float32Array[],
  metadata: Readonly<Record<string, unknown>>,
): ModelFiles {
  const layers: { class_name: string; config: Config & { name: string } }[] = [];
  const arrays: NamedWeights[] = [];
  const shapes = parameterShapesOf(spec);
  let next = 0;
  for (const [k, layer] of spec.layers.entries()) {
    const before = layers.at(-1);
    if (layer.kind === 'relu' && before?.config.activation === 'linear') {
      before.config.activation = 'relu';
      continue;
    }
    for (const [kind, config] of described[layer.kind](layer as never))
      layers.push({
        class_name: kind,
        config: { name: `${kind.toLowerCase()}_${k + 1}`, trainable: true, ...config },
      });
    const name = layers.at(-1)!.config.name;
    for (const [i, shape] of (shapes[k] ?? []).entries())
      arrays.push({ name: `${name}/${i === 0 ? 'kernel' : 'bias'}`, shape, data: parameters[next++]! });
  }
  Object.assign(layers[0]!.config, { batch_input_shape: [null, ...spec.input], dtype: 'float32' });
  layers.at(-1)!.config.activation = 'softmax';
  return layersModel('cnn', layers as readonly KerasLayer[], arrays, metadata);
}
