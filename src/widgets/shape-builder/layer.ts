import { forward, macCount } from '~/models/dense';
import { addMatrices, product } from '~/numerics/product';
import { broadcastShape, productShape, type Shape } from '~/numerics/shape';
import { denseFill, minibatchFill } from './fill';

type Rows = readonly (readonly number[])[];

/**
 * `fits`: a dense layer. `luck`: the library does not complain, but this is no dense layer. `inner`: the inner sizes differ.
 * `bias`: the product is there, but b cannot be added to it.
 */
export type Verdict = 'fits' | 'luck' | 'inner' | 'bias';

export interface LayerSettings {
  readonly batch: number;
  readonly inputs: number;
  readonly weightRows: number;
  readonly neurons: number;
  readonly order: 'XW' | 'WX';
  readonly bias: 'perNeuron' | 'perDatum';
  readonly sent: number;
}

export interface Factor {
  readonly name: 'X' | 'W';
  readonly shape: Shape;
  readonly values: Rows;
}

export interface Layer {
  readonly left: Factor;
  readonly right: Factor;
  readonly bias: readonly number[];
  readonly verdict: Verdict;
  /** Of the product, before the bias; undefined when there is none. */
  readonly productShape: Shape | undefined;
  /** Of Z; undefined when there is none. */
  readonly outShape: Shape | undefined;
  readonly out: Rows | undefined;
  /** Rows of Z that have been computed. */
  readonly sent: number;
  readonly params: number;
  /** 0 when nothing can be multiplied. */
  readonly macs: number;
}

/** `values` written out to `shape`: what broadcasting does to a row, a column or a single number. */
const stretched = (values: Rows, [rows, columns]: Shape): number[][] =>
  Array.from({ length: rows! }, (_, i) =>
    Array.from({ length: columns! }, (_, j) => values[i % values.length]![j % values[0]!.length]!),
  );

/** Multiplies X and W as the reader has laid them, adds b, and says what comes of it. */
export function layerOf({
  batch,
  inputs,
  weightRows,
  neurons,
  order,
  bias: kind,
  sent,
}: LayerSettings): Layer {
  const [N, l, rows, m] = [batch, inputs, weightRows, neurons].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const dense = denseFill(rows, m);
  const X: Factor = { name: 'X', shape: [N, l], values: minibatchFill(N, l) };
  const W: Factor = { name: 'W', shape: [rows, m], values: dense.weights };
  const [left, right] = order === 'XW' ? [X, W] : [W, X];
  const bias = kind === 'perNeuron' ? dense.bias : denseFill(1, N).bias;
  const common = { left, right, bias, params: rows * m + bias.length, sent: Math.min(Math.round(sent), N) };

  const shape = productShape(left.shape, right.shape);
  if (!shape)
    return {
      ...common,
      verdict: 'inner',
      productShape: undefined,
      outShape: undefined,
      out: undefined,
      macs: 0,
    };
  const macs = macCount(shape[0]!, left.shape[1]!, shape[1]!);
  const outShape = broadcastShape(shape, [bias.length]);
  if (!outShape) return { ...common, verdict: 'bias', productShape: shape, outShape, out: undefined, macs };
  const isDense = order === 'XW' && kind === 'perNeuron';
  const out = isDense
    ? forward(X.values, [dense])[0]!
    : addMatrices(stretched(product(left.values, right.values), outShape), stretched([bias], outShape));
  return { ...common, verdict: isDense ? 'fits' : 'luck', productShape: shape, outShape, out, macs };
}
