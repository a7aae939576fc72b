import { shapeText } from '~/numerics/shape';
import type { ShapeBuilder } from './state';

const python = (shape: readonly number[]) =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;

/** The line of code that the tiles stand for, in PyTorch and TensorFlow.js, and what the library answers. */
export interface Call {
  readonly library: string;
  readonly code: string;
  readonly answer: string;
}

export function callsOf({ derived: { layer } }: Pick<ShapeBuilder, 'derived'>): Call[] {
  const { left, right, bias, verdict, productShape, outShape } = layer;
  const [a, b] = [left, right];
  const shapes = [a.shape, b.shape] as const;
  const answers: Record<typeof verdict, readonly [string, string]> = {
    fits: [`torch.Size(${shapeText(outShape ?? [])})`, shapeText(outShape ?? [])],
    luck: [`torch.Size(${shapeText(outShape ?? [])})`, shapeText(outShape ?? [])],
    inner: [
      `RuntimeError: mat1 and mat2 shapes cannot be multiplied (${shapes.map((shape) => shape.join('x')).join(' and ')})`,
      `Error: Error in matMul: inner shapes (${a.shape[1]}) and (${b.shape[0]}) of Tensors with shapes ${a.shape.join(',')} and ${b.shape.join(',')} and transposeA=false and transposeB=false must match.`,
    ],
    bias: [
      `RuntimeError: The size of tensor a (${productShape?.[1]}) must match the size of tensor b (${bias.length}) at non-singleton dimension 1`,
      `Error: Operands could not be broadcast together with shapes ${productShape?.join(',')} and ${bias.length}.`,
    ],
  };
  const comment = `${a.name} ${python(a.shape)}, ${b.name} ${python(b.shape)}, b ${python([bias.length])}`;
  return [
    { library: 'PyTorch', code: `Z = ${a.name} @ ${b.name} + b  # ${comment}`, answer: answers[verdict][0] },
    {
      library: 'TensorFlow.js',
      code: `const Z = ${a.name}.matMul(${b.name}).add(b);  // ${comment}`,
      answer: answers[verdict][1],
    },
  ];
}
