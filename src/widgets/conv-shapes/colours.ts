import { greyFill, signedFill } from '~/plots/pixel-fill';
import { type PixelRun, pixelRuns } from '~/plots/pixel-runs';
import type { Layer } from './layer';
import { mapsOf } from './maps';
import { pixelAt, weightAt } from './numbers';

type Sheet = readonly PixelRun[] | undefined;

export const inputFill = greyFill(0, 9);
export const weightFill = signedFill(2);
// As many colours on each side of zero as can be told apart.
const levels = 8;

export const inputRuns = (size: number, channels: number): readonly Sheet[] =>
  Array.from({ length: channels }, (_, channel) =>
    pixelRuns(size, size, (row, column) => inputFill(pixelAt(size, channel, row, column)).fill),
  );

/** Weights where the filter has them, nothing in its gaps. */
export const weightRuns = ({ span, dilation, kernel }: Layer, filter: number, channel: number): Sheet =>
  pixelRuns(span, span, (row, column) =>
    row % dilation === 0 && column % dilation === 0
      ? weightFill(weightAt(kernel, filter, channel, row / dilation, column / dilation)).fill
      : undefined,
  );

/** The output sheets; undefined for those that are too much work. */
export function mapRuns(layer: Layer, chosen: number): readonly Sheet[] {
  const sheets: Sheet[] = Array.from({ length: layer.filters }, () => undefined);
  for (const { map, values } of mapsOf(layer, chosen)) {
    const { out = 0 } = layer;
    const largest = Math.max(1, ...Array.from(values, Math.abs));
    const fill = layer.kind === 'pool' ? inputFill : signedFill(levels);
    sheets[map] = pixelRuns(out, out, (row, column) => {
      const value = values[row * out + column]!;
      return fill(layer.kind === 'pool' ? value : Math.round((levels * value) / largest)).fill;
    });
  }
  return sheets;
}
