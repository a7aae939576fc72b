/** One axis of a convolution: sizes in samples or pixels. */
export interface ConvAxis {
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  /** Zeros on each side. */
  readonly padding: number;
  /** Distance between neighbouring kernel cells; 1 for none missing. */
  readonly dilation: number;
}

/** What the kernel spans with its gaps: d(k − 1) + 1 (Dumoulin & Visin 2016, relationship 15). */
export const kernelSpan = ({ kernel, dilation }: Pick<ConvAxis, 'kernel' | 'dilation'>): number =>
  dilation * (kernel - 1) + 1;

/**
 * Output size ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1 (Dumoulin & Visin 2016, relationships 1–6 and 15); undefined when the kernel
 * is larger than the padded input.
 */
export function convSize(axis: ConvAxis): number | undefined {
  const room = axis.input + 2 * axis.padding - kernelSpan(axis);
  return room < 0 ? undefined : Math.floor(room / axis.stride) + 1;
}

/** Columns at the far end that no window reaches; undefined when there is no output. */
export function unusedSamples(axis: ConvAxis): number | undefined {
  const room = axis.input + 2 * axis.padding - kernelSpan(axis);
  return room < 0 ? undefined : room % axis.stride;
}

/** Output size with TensorFlow's padding 'same': ⌈i / s⌉, whatever the kernel. */
export const sameSize = ({ input, stride }: Pick<ConvAxis, 'input' | 'stride'>): number =>
  Math.ceil(input / stride);

/**
 * Output size of the transposed convolution, (i − 1)s − 2p + d(k − 1) + a + 1 (relationships 8–14). `outputPadding` a, which
 * says which of the inputs that a strided convolution maps to one size is meant, has to be less than max(s, d).
 * Undefined when a is too large or nothing remains.
 */
export function transposedSize(axis: ConvAxis, outputPadding = 0): number | undefined {
  if (outputPadding >= Math.max(axis.stride, axis.dilation)) return undefined;
  const size = (axis.input - 1) * axis.stride - 2 * axis.padding + kernelSpan(axis) + outputPadding;
  return size < 1 ? undefined : size;
}

/** A layer as its receptive field is reckoned. */
export type FieldLayer = Pick<ConvAxis, 'kernel' | 'stride' | 'dilation'>;

/**
 * How many input samples one output sees, and how far apart in the input two neighbouring outputs lie:
 * r ← r + (k − 1)·d·j, j ← j·s, from r = j = 1 (Araujo, Norris & Sim 2019, Distill).
 */
export function receptiveField(layers: readonly FieldLayer[]): {
  readonly size: number;
  readonly jump: number;
} {
  return layers.reduce(
    ({ size, jump }, { kernel, stride, dilation }) => ({
      size: size + (kernel - 1) * dilation * jump,
      jump: jump * stride,
    }),
    { size: 1, jump: 1 },
  );
}

/** Numbers a convolutional layer learns: k·k·Cᵢₙ weights for each filter, and a bias each. */
export const convParameters = (kernel: number, channels: number, filters: number, bias = true): number =>
  filters * (kernel * kernel * channels + (bias ? 1 : 0));

/** Multiply-and-adds of a convolutional layer with an output of `height`×`width`. The bias is not counted. */
export const convMultiplications = (
  kernel: number,
  channels: number,
  filters: number,
  height: number,
  width: number,
): number => height * width * filters * kernel * kernel * channels;
