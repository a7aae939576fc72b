import type { OptimizerSpec } from '../chain/spec';
import type { LearnedState } from '../learn';

/**
 * A vision transformer (Dosovitskiy et al. 2021) for square grey pictures. Every patch becomes a row of `width` numbers and learns
 * where it lies; then come `blocks` of x ← x + attention(norm(x)), x ← x + mlp(norm(x)) with GELU in between; the mean over the
 * patches goes to the classes. No class token, no dropout.
 */
export interface VitSpec {
  /** Pixels along a side of a picture. */
  readonly side: number;
  /** Pixels along a side of a patch; divides `side`. */
  readonly patch: number;
  /** Numbers that stand for one patch on its way. */
  readonly width: number;
  /** Heads of attention; divides `width`. */
  readonly heads: number;
  /** Hidden units of every block's MLP. */
  readonly hidden: number;
  readonly blocks: number;
  readonly classes: number;
}

/** How it learns: softmax cross-entropy of the logits over minibatches of `batchSize`. */
export interface VitTask {
  readonly spec: VitSpec;
  readonly optimizer: OptimizerSpec;
  readonly batchSize: number;
  /** Of the minibatches' order. */
  readonly seed: number;
}

/** `parameters` in the order of `parameterShapes`. */
export type VitState = LearnedState;

/** `weights` [in, out] and `bias` [out] of a linear map, `positions` [patches, width], `gain` and `shift` [width] of a norm. */
export type VitRole = 'weights' | 'bias' | 'positions' | 'gain' | 'shift';

export interface ParameterShape {
  readonly name: string;
  readonly role: VitRole;
  readonly shape: readonly number[];
}

/** How many patches a picture is cut into. */
export const patchesOf = ({ side, patch }: VitSpec): number => (side / patch) ** 2;

/** Every array that is learned, in order. Throws a RangeError for a network that cannot be built. */
export function parameterShapes(spec: VitSpec): readonly ParameterShape[] {
  const { side, patch, width, heads, hidden, blocks, classes } = spec;
  if (side % patch !== 0) throw new RangeError(`Patches of ${patch} pixels do not fill ${side}.`);
  if (width % heads !== 0) throw new RangeError(`${heads} heads cannot share ${width} numbers.`);
  const linear = (name: string, inputs: number, outputs: number): ParameterShape[] => [
    { name: `${name} weights`, role: 'weights', shape: [inputs, outputs] },
    { name: `${name} bias`, role: 'bias', shape: [outputs] },
  ];
  const norm = (name: string): ParameterShape[] => [
    { name: `${name} gain`, role: 'gain', shape: [width] },
    { name: `${name} shift`, role: 'shift', shape: [width] },
  ];
  return [
    ...linear('embedding', patch * patch, width),
    { name: 'positions', role: 'positions', shape: [patchesOf(spec), width] },
    ...Array.from({ length: blocks }, () => [
      ...norm('norm before attention'),
      ...linear('queries, keys, values', width, 3 * width),
      ...linear('attention', width, width),
      ...norm('norm before mlp'),
      ...linear('mlp in', width, hidden),
      ...linear('mlp out', hidden, width),
    ]).flat(),
    ...linear('classes', width, classes),
  ];
}

export const sizeOf = ({ shape }: ParameterShape): number => shape.reduce((size, each) => size * each, 1);
