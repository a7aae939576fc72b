import {
  convMultiplications,
  convParameters,
  convSize,
  kernelSpan,
  transposedSize,
  unusedSamples,
} from '~/numerics/conv-shape';

export type LayerKind = 'conv' | 'transposed' | 'pool';

export interface LayerSettings {
  readonly kind: LayerKind;
  /** Height and width of the input. */
  readonly size: number;
  readonly channels: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
  /** Channels of the output. */
  readonly filters: number;
  /** Output padding of a transposed convolution. */
  readonly extra: number;
}

/**
 * Why nothing comes out. `large`: the window is larger than the padded input. `cropped`: a transposed convolution whose padding
 * cuts everything away. `extra`: its output padding is not less than stride or dilation. `padding`: pooling with more padding
 * than half a window, of which PyTorch says no, because a window could then lie wholly outside.
 */
export type Trouble = 'large' | 'cropped' | 'extra' | 'padding';

/** Settings, now whole numbers, and what follows from them. */
export interface Layer extends LayerSettings {
  /** Pixels from one end of the window to the other: d(k − 1) + 1. */
  readonly span: number;
  /** Height and width of the output. */
  readonly out: number | undefined;
  readonly trouble: Trouble | undefined;
  /** Padded rows, and columns, at the far end that no window reaches. */
  readonly unused: number;
  readonly parameters: number;
  readonly multiplications: number;
}

/** What a layer of these settings makes of its input; settings are rounded to whole numbers. */
export function layerOf(settings: LayerSettings): Layer {
  const { kind } = settings;
  const [size, channels, kernel] = [settings.size, settings.channels, settings.kernel].map(Math.round) as [
    number,
    number,
    number,
  ];
  const stride = Math.round(settings.stride);
  const padding = Math.round(settings.padding);
  // Pooling has no filters and, in the book, no gaps.
  const pools = kind === 'pool';
  const dilation = pools ? 1 : Math.round(settings.dilation);
  const filters = pools ? channels : Math.round(settings.filters);
  const extra = kind === 'transposed' ? Math.round(settings.extra) : 0;
  const axis = { input: size, kernel, stride, padding, dilation };
  const trouble = troubleOf(kind, axis, extra);
  const out = trouble ? undefined : kind === 'transposed' ? transposedSize(axis, extra) : convSize(axis);
  // A transposed convolution multiplies every pixel of its input by every weight, whatever is cropped away.
  const steps = kind === 'transposed' ? size : (out ?? 0);
  return {
    kind,
    ...{ size, channels, kernel, stride, padding, dilation, filters, extra },
    span: kernelSpan(axis),
    out,
    trouble,
    unused: kind === 'transposed' ? 0 : (unusedSamples(axis) ?? 0),
    parameters: pools ? 0 : convParameters(kernel, channels, filters),
    multiplications:
      pools || out === undefined ? 0 : convMultiplications(kernel, channels, filters, steps, steps),
  };
}

function troubleOf(
  kind: LayerKind,
  axis: Parameters<typeof convSize>[0],
  extra: number,
): Trouble | undefined {
  if (kind === 'transposed') {
    if (extra >= Math.max(axis.stride, axis.dilation)) return 'extra';
    return transposedSize(axis, extra) === undefined ? 'cropped' : undefined;
  }
  if (kind === 'pool' && axis.padding > Math.floor(axis.kernel / 2)) return 'padding';
  return convSize(axis) === undefined ? 'large' : undefined;
}
