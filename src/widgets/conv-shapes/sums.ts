import { formatCount, formatFactor, formatNumber } from '~/numerics/format';
import type { Cell } from './cell';
import type { Layer } from './layer';

/** The size of the output with its numbers put in; also where there is none. */
export function sizeComputation(layer: Layer): string {
  const { kind, size, kernel, stride, padding, dilation, extra, span, out } = layer;
  if (kind === 'transposed') {
    const sum = (size - 1) * stride - 2 * padding + dilation * (kernel - 1) + extra + 1;
    return `(${size} − 1)·${stride} − 2·${padding} + ${dilation}·(${kernel} − 1) + ${extra} + 1 = ${formatNumber(sum)}`;
  }
  const room = formatNumber(size + 2 * padding - span);
  const start = `⌊(${size} + 2·${padding} − ${dilation}·(${kernel} − 1) − 1) / ${stride}⌋ + 1`;
  return out === undefined
    ? `${size} + 2·${padding} − ${span} = ${room}`
    : `${start} = ⌊${room} / ${stride}⌋ + 1 = ${out}`;
}

export const parameterComputation = ({ kernel, channels, filters, parameters }: Layer): string =>
  `${filters}·(${kernel}·${kernel}·${channels} + 1) = ${formatCount(parameters)}`;

/** Steps of the window, or of the stamp, times filters times the cells of one window. */
export const multiplicationComputation = (layer: Layer): string => {
  const side = layer.kind === 'transposed' ? layer.size : layer.out;
  return `${side}·${side}·${layer.filters}·${layer.kernel}·${layer.kernel}·${layer.channels} = ${formatCount(layer.multiplications)}`;
};

/** 12 + (−3) + 5 + 1 = 15: the sums of the channels and the bias. */
export const valueComputation = ({ sums, bias, value }: Cell): string =>
  `${[...sums, bias].map((part) => formatFactor(part)).join(' + ')} = ${formatNumber(value)}`;

/** One product: a pixel times its weight; with what a cell is that is none. */
export function productComputation({ patch, weights, products }: Cell, i: number, j: number): string {
  return `${formatFactor(patch[i]![j]!)}·${formatFactor(weights[i]![j]!)} = ${formatNumber(products[i]![j]!)}`;
}
