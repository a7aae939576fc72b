import type { Layer } from './layer';

/** The layer as a library has it: PyTorch as a layer, TensorFlow.js as an operation, which takes padding in pixels. */
export interface Call {
  readonly library: string;
  readonly code: string;
}

export function callsOf(layer: Layer): readonly Call[] {
  return [
    { library: 'PyTorch', code: pytorch(layer) },
    { library: 'TensorFlow.js', code: tensorflow(layer) },
  ];
}

/** Keyword arguments that differ from PyTorch's defaults. */
function keywords(entries: readonly (readonly [name: string, value: number, usual: number])[]): string {
  return entries.map(([name, value, usual]) => (value === usual ? '' : `, ${name}=${value}`)).join('');
}

function pytorch({ kind, channels, filters, kernel, stride, padding, dilation, extra }: Layer): string {
  if (kind === 'pool')
    return `nn.MaxPool2d(${kernel}${keywords([
      ['stride', stride, kernel],
      ['padding', padding, 0],
    ])})`;
  const rest = keywords([
    ['stride', stride, 1],
    ['padding', padding, 0],
    ['output_padding', extra, 0],
    ['dilation', dilation, 1],
  ]);
  return `nn.${kind === 'conv' ? 'Conv2d' : 'ConvTranspose2d'}(${channels}, ${filters}, kernel_size=${kernel}${rest})`;
}

function tensorflow({ kind, filters, kernel, stride, padding, dilation, out = 0 }: Layer): string {
  if (kind === 'pool') return `tf.maxPool(x, ${kernel}, ${stride}, ${padding})`;
  if (kind === 'transposed') {
    const spread =
      dilation > 1
        ? `  // w spread out to ${dilation * (kernel - 1) + 1}×${dilation * (kernel - 1) + 1}`
        : '';
    return `tf.conv2dTranspose(x, w, [n, ${out}, ${out}, ${filters}], ${stride}, ${padding})${spread}`;
  }
  const gaps = dilation > 1 ? `, 'NHWC', ${dilation}` : '';
  const refused = dilation > 1 && stride > 1 ? '  // Error: stride or dilation must be 1' : '';
  return `tf.conv2d(x, w, ${stride}, ${padding}${gaps})${refused}`;
}
