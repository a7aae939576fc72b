import { im2col } from '~/numerics/im2col';
import { affine } from '~/numerics/matrix-loops';
import { type Windows, windowCount, windowLength, windowsOver } from '~/numerics/windows';

/** A layer of a real network. */
export interface Layer {
  readonly side: number;
  readonly channels: number;
  readonly k: number;
  readonly filters: number;
  /** Calls that are timed together: clocks of browsers are coarse. */
  readonly together: number;
}

/** Layers that both ways are timed on: the second one of a small network for pictures of digits, and a wider one. */
export const layers = {
  digits: { side: 12, channels: 8, k: 5, filters: 16, together: 20 },
  wide: { side: 28, channels: 16, k: 3, filters: 32, together: 1 },
} as const satisfies Record<string, Layer>;
export type LayerName = keyof typeof layers;

/** Two ways to the same maps, [height, width, filters]; each call is one picture. */
export interface Race {
  readonly direct: () => Float32Array;
  readonly unrolled: () => Float32Array;
}

/** Both ways with arrays of their own, so that no call makes new ones. */
export function raceOver({ side, channels, k, filters }: Layer): Race {
  const windows = windowsOver([side, side, channels], { kernel: k })!;
  const wave = (count: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(i));
  const [x, filter] = [wave(side * side * channels), wave(k * k * channels * filters)];
  const [count, length] = [windowCount(windows), windowLength(windows)];
  const [tiles, bias] = [new Float32Array(count * length), new Float32Array(filters)];
  const outputs = [new Float32Array(count * filters), new Float32Array(count * filters)] as const;
  return {
    direct: () => loops(windows, x, filter, filters, outputs[0]),
    unrolled() {
      affine(im2col(windows, x, tiles), filter, bias, outputs[1], count, length, filters);
      return outputs[1];
    },
  };
}

/** The definition: for each output and each filter, over rows, columns and channels of the window. */
function loops(
  { rows, columns, channels }: Windows,
  x: Float32Array,
  filter: Float32Array,
  filters: number,
  y: Float32Array,
): Float32Array {
  for (let i = 0; i < rows.output; i++)
    for (let j = 0; j < columns.output; j++)
      for (let f = 0; f < filters; f++) {
        let sum = 0;
        for (let m = 0; m < rows.kernel; m++)
          for (let n = 0; n < columns.kernel; n++)
            for (let c = 0; c < channels; c++)
              sum +=
                x[((i + m) * columns.input + j + n) * channels + c]! *
                filter[((m * columns.kernel + n) * channels + c) * filters + f]!;
        y[(i * columns.output + j) * filters + f] = sum;
      }
  return y;
}
