import { convSize, kernelSpan, sameSize, transposedSize } from './conv-shape';

/** [height, width, channels] of a picture or of feature maps; numbers row after row, channels together. */
export type MapShape = readonly [number, number, number];

/**
 * Zeros around the input. `valid`: none. A number: so many on every side. `same`: TensorFlow's, ⌈i / s⌉ outputs, and where the
 * zeros cannot be shared out evenly one more goes below and to the right. `ceil`: PyTorch's ceil mode of pooling, in which the
 * last window may hang over.
 */
export type Padding = 'valid' | 'same' | 'ceil' | number;

export interface WindowSettings {
  /** Rows and columns of the window. */
  readonly kernel: number | readonly [rows: number, columns: number];
  readonly stride?: number;
  readonly padding?: Padding;
  /** Distance of neighbouring cells of the window; 1 for none missing. */
  readonly dilation?: number;
}

/** Windows along one axis: window o sees the samples o·stride − before + k·dilation, those that exist. */
export interface WindowAxis {
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  /** Zeros before the first sample. */
  readonly before: number;
  /** How many windows there are. */
  readonly output: number;
}

/** The windows that a convolution or a pooling lays over maps. */
export interface Windows {
  readonly rows: WindowAxis;
  readonly columns: WindowAxis;
  readonly channels: number;
}

/** Windows over maps of a shape; undefined where not one fits. */
export function windowsOver([height, width, channels]: MapShape, how: WindowSettings): Windows | undefined {
  const [down, across] = sides(how.kernel);
  const rows = axisOver(height, down, how);
  const columns = axisOver(width, across, how);
  return rows && columns && { rows, columns, channels };
}

/**
 * The windows whose convolution maps what a transposed convolution makes of `shape` back to it: their input is the
 * larger picture, with `channels` maps. Undefined when the output padding is too large or nothing remains.
 */
export function transposedWindows(
  [height, width]: MapShape,
  channels: number,
  how: WindowSettings & { readonly padding?: number; readonly outputPadding?: number },
): Windows | undefined {
  const [down, across] = sides(how.kernel);
  const rows = transposedAxis(height, down, how);
  const columns = transposedAxis(width, across, how);
  return rows && columns && { rows, columns, channels };
}

const sides = (kernel: WindowSettings['kernel']) => (typeof kernel === 'number' ? [kernel, kernel] : kernel);

function axisOver(
  input: number,
  kernel: number,
  { stride = 1, padding = 0, dilation = 1 }: WindowSettings,
): WindowAxis | undefined {
  const span = kernelSpan({ kernel, dilation });
  const axis = { input, kernel, stride, dilation };
  if (padding === 'same') {
    const output = sameSize(axis);
    return { ...axis, output, before: Math.floor(Math.max(0, (output - 1) * stride + span - input) / 2) };
  }
  if (padding === 'ceil') {
    if (span > input) return undefined;
    const output = Math.ceil((input - span) / stride) + 1;
    // A window that would begin beyond the end is none.
    return { ...axis, output: (output - 1) * stride < input ? output : output - 1, before: 0 };
  }
  const before = padding === 'valid' ? 0 : padding;
  const output = convSize({ ...axis, padding: before });
  return output === undefined ? undefined : { ...axis, output, before };
}

function transposedAxis(
  output: number,
  kernel: number,
  {
    stride = 1,
    padding = 0,
    dilation = 1,
    outputPadding = 0,
  }: { stride?: number; padding?: number; dilation?: number; outputPadding?: number },
): WindowAxis | undefined {
  const input = transposedSize({ input: output, kernel, stride, padding, dilation }, outputPadding);
  return input === undefined ? undefined : { input, kernel, stride, dilation, before: padding, output };
}

const cellsKnown = new WeakMap<Windows, Int32Array>();

/**
 * Which pixel, row · width + column, each cell of each window sees: [windows · kernel rows · kernel columns], window after window,
 * each row after row; −1 where a window hangs over. Worked out once for the same windows.
 */
export function windowCells(windows: Windows): Int32Array {
  const known = cellsKnown.get(windows);
  if (known) return known;
  const { rows, columns } = windows;
  const [down, across] = [samplesOf(rows), samplesOf(columns)];
  const cells = new Int32Array(down.length * across.length);
  let at = 0;
  for (let i = 0; i < down.length; i += rows.kernel)
    for (let j = 0; j < across.length; j += columns.kernel)
      for (let m = i; m < i + rows.kernel; m++)
        for (let n = j; n < j + columns.kernel; n++, at++)
          cells[at] = down[m]! < 0 || across[n]! < 0 ? -1 : down[m]! * columns.input + across[n]!;
  cellsKnown.set(windows, cells);
  return cells;
}

/** Along one axis: [windows · kernel], the sample that each cell sees, −1 for none. */
const samplesOf = ({ input, kernel, stride, dilation, before, output }: WindowAxis) =>
  Int32Array.from({ length: output * kernel }, (_, i) => {
    const sample = Math.floor(i / kernel) * stride - before + (i % kernel) * dilation;
    return sample >= 0 && sample < input ? sample : -1;
  });

/** Entries of the maps under the windows. */
export const inputLength = ({ rows, columns, channels }: Windows): number =>
  rows.input * columns.input * channels;

/** How many windows there are. */
export const windowCount = ({ rows, columns }: Windows): number => rows.output * columns.output;

/** Entries of one window, through all channels. */
export const windowLength = ({ rows, columns, channels }: Windows): number =>
  rows.kernel * columns.kernel * channels;

/** The shape of what `filters` filters make of the maps. */
export const outputShape = ({ rows, columns }: Windows, filters: number): MapShape => [
  rows.output,
  columns.output,
  filters,
];
