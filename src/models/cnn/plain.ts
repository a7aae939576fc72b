import { zerosLike } from '~/numerics/im2col';
import type { Numbers } from '~/numerics/matrix-loops';
import { openPlainLayer } from './plain-layers';
import { softmaxRows } from './softmax';
import { type CnnSpec, classesOf, type MapShape, parameterShapesOf, shapesOf } from './spec';

/*
 * A CNN in loops of our own, one picture at a time: what the page itself can do while somebody draws, and where there is no
 * WebAssembly. plain.test.ts compares it with TensorFlow.js.
 */

/** A network at work. Its arrays are made once: what it returns is overwritten by the next call. */
export interface PlainNetwork {
  /** What every layer made of the last picture, in the shapes of `shapesOf`; the last are the logits. */
  readonly maps: readonly Numbers[];
  /** The slopes of all parameters, in the order of `CnnState`: `backward` adds to them. */
  readonly gradients: readonly Numbers[];
  /** [height, width, channels] to logits [classes]. */
  forward(picture: Numbers): Numbers;
  /** After `forward`, from the slopes at the logits; with `wanted`, returns those at the picture. */
  backward(slopes: Numbers, wanted: true): Numbers;
  backward(slopes: Numbers, wanted?: false): undefined;
}

const sizeOf = ([height, width, channels]: MapShape) => height * width * channels;

/** With `parameters` as in a `CnnState`, which it reads at every pass: they may change. In their precision. */
export function openPlain(spec: CnnSpec, parameters: readonly Numbers[]): PlainNetwork {
  const after = shapesOf(spec);
  const shapes = [spec.input, ...after];
  const zeros = (length: number) => zerosLike(parameters[0]!, length);
  let next = 0;
  const learned = parameterShapesOf(spec).map((each) => {
    next += each?.length ?? 0;
    return each ? parameters.slice(next - each.length, next) : [];
  });
  const layers = spec.layers.map((layer, k) =>
    openPlainLayer(layer, {
      before: shapes[k]!,
      parameters: learned[k]!,
      zeros,
      length: sizeOf(after[k]!),
    }),
  );
  const slopesAt = shapes.slice(0, -1).map((shape) => zeros(sizeOf(shape)));
  // Below the first layer that learns, nobody asks unless the picture's slopes are wanted.
  const first = layers.findIndex(({ gradients }) => gradients.length > 0);
  let seen: Numbers = slopesAt[0]!;

  function backward(slopes: Numbers, wanted: boolean) {
    let dy = slopes;
    for (let k = layers.length - 1; k >= (wanted ? 0 : first); k--) {
      const dx = wanted || k > first ? slopesAt[k] : undefined;
      layers[k]!.backward(k === 0 ? seen : layers[k - 1]!.y, dy, dx);
      dy = slopesAt[k]!;
    }
    return wanted ? dy : undefined;
  }

  return {
    maps: layers.map(({ y }) => y),
    gradients: layers.flatMap(({ gradients }) => gradients),
    forward(picture) {
      seen = picture;
      let x = picture;
      for (const layer of layers) {
        layer.forward(x);
        x = layer.y;
      }
      return x;
    },
    backward: backward as PlainNetwork['backward'],
  };
}

/** Networks by their parameters, so that a hand that draws does not build one for every stroke. */
const open = new WeakMap<readonly Numbers[], { readonly spec: CnnSpec; readonly network: PlainNetwork }>();

function networkFor(spec: CnnSpec, parameters: readonly Numbers[]): PlainNetwork {
  const known = open.get(parameters);
  if (known?.spec === spec) return known.network;
  const network = openPlain(spec, parameters);
  open.set(parameters, { spec, network });
  return network;
}

/** What every layer makes of one picture [height, width, channels]: maps in the shapes of `shapesOf`, then units, then logits. */
export function plainForward(spec: CnnSpec, parameters: readonly Numbers[], picture: Numbers): Numbers[] {
  const network = networkFor(spec, parameters);
  network.forward(picture);
  return network.maps.map((map) => map.slice());
}

/** Class probabilities [classes] of one picture. */
export function plainProbabilities(
  spec: CnnSpec,
  parameters: readonly Numbers[],
  picture: Numbers,
): Float32Array {
  return softmaxRows(Float32Array.from(networkFor(spec, parameters).forward(picture)), 1);
}

/** The slope of one class's logit for every number of a picture: where a change would count (Simonyan et al. 2014). */
export function plainInputGradient(
  spec: CnnSpec,
  parameters: readonly Numbers[],
  picture: Numbers,
  ofClass: number,
): Numbers {
  const network = networkFor(spec, parameters);
  const logits = network.forward(picture);
  const slopes = zerosLike(logits, logits.length);
  slopes[ofClass] = 1;
  return network.backward(slopes, true).slice();
}

/** Logits [count, classes] of pictures [count, height, width, channels], one after another. */
export function plainLogits(
  spec: CnnSpec,
  parameters: readonly Numbers[],
  pictures: Float32Array,
  count: number,
): Float32Array {
  const network = networkFor(spec, parameters);
  const size = pictures.length / count;
  const all = new Float32Array(count * classesOf(spec));
  for (let n = 0; n < count; n++) {
    const row = network.forward(pictures.subarray(n * size, (n + 1) * size));
    all.set(row, n * row.length);
  }
  return all;
}
