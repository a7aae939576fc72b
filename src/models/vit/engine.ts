import type { Numbers } from '~/numerics/matrix-loops';
import { softmaxCrossEntropy } from '../cnn/softmax';
import { type Arithmetic, plainArithmetic, simdArithmetic } from './multiply';
import { cutInto, openVitPass } from './pass';
import { parameterShapes, sizeOf, type VitSpec } from './spec';

/** A network at work, on parameters that may change between two calls. */
export interface VitEngine {
  /** In the order of `parameterShapes`; whoever trains writes into them. */
  readonly parameters: readonly Numbers[];
  /** Those of the last `measure`, in the same order. */
  readonly gradients: readonly Numbers[];
  /** Logits [count, classes] of pictures [count, side · side]. */
  logits(pictures: ArrayLike<number>, count: number): Float32Array;
  /** The mean loss in nats against one-hot `targets` [count, classes], and its gradients. */
  measure(pictures: ArrayLike<number>, targets: Float32Array, count: number): number;
}

/** The fastest arithmetic there is here for a network of this shape. */
function fastest(spec: VitSpec): Arithmetic {
  let numbers = 0;
  let largest = 0;
  const counting: Arithmetic = {
    ...plainArithmetic(),
    make(length) {
      // Arrays begin at multiples of four numbers.
      numbers += length + 3;
      largest = Math.max(largest, length);
      return new Float32Array(length);
    },
  };
  openVitEngine(spec, [], counting);
  return simdArithmetic(numbers, largest) ?? plainArithmetic();
}

/**
 * Takes copies of `parameters`. One picture goes through after another: what it passes on its way stays in the processor's cache.
 * By WebAssembly where it is to be had, unless an arithmetic is given.
 */
export function openVitEngine(
  spec: VitSpec,
  parameters: readonly ArrayLike<number>[],
  arithmetic = fastest(spec),
): VitEngine {
  const shapes = parameterShapes(spec);
  const learned = shapes.map((shape, k) => {
    const array = arithmetic.make(sizeOf(shape));
    array.set(parameters[k] ?? []);
    return array;
  });
  const gradients = shapes.map((shape) => arithmetic.make(sizeOf(shape)));
  const pass = openVitPass(spec, learned, gradients, arithmetic);
  const { classes } = spec;
  const show = (pictures: ArrayLike<number>, n: number) => {
    cutInto(spec, pictures, n, pass.patches);
    pass.forward();
  };
  return {
    parameters: learned,
    gradients,
    logits(pictures, count) {
      const all = new Float32Array(count * classes);
      for (let n = 0; n < count; n++) {
        show(pictures, n);
        all.set(pass.logits, n * classes);
      }
      return all;
    },
    measure(pictures, targets, count) {
      for (const gradient of gradients) gradient.fill(0);
      let sum = 0;
      for (let n = 0; n < count; n++) {
        show(pictures, n);
        const target = targets.subarray(n * classes, (n + 1) * classes);
        const { loss, slope } = softmaxCrossEntropy(Float32Array.from(pass.logits), target, 1);
        for (let c = 0; c < classes; c++) pass.slope[c] = slope[c]! / count;
        pass.backward();
        sum += loss;
      }
      return sum / count;
    },
  };
}
