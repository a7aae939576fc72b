import { sigmoid } from '~/models/chain/activations';
import { type ChainLink, logit } from '~/models/sigmoid-chain';
import type { Point } from '~/numerics/polygon';
import { clamp } from '~/ui/slider-scale';
import type { SigmoidChainState } from './state';

/** How far along the curve is drawn: σ′ is 0.0003 at its ends. */
export const reach = 8;

/** What moving the operating point of layer `k` changes: the bias that brings z_k there. */
export function pointMoved(
  { params, derived }: Pick<SigmoidChainState, 'params' | 'derived'>,
  k: number,
  to: readonly [number, number],
) {
  const { input, z, output } = derived.links[k - 1]!;
  // A point on a curve has one coordinate: a move straight up or down asks for the z that has this output.
  const asked = to[0] === clamp(z, -reach, reach) ? logit(clamp(to[1], 0.0005, 0.9995)) : to[0];
  const target = to[1] === output && to[0] === z ? z : clamp(asked, -reach, reach);
  return {
    b: params.b.map((bias, i) =>
      i === k - 1 ? target - derived.weights[i]! * input : (derived.biases[i] ?? bias),
    ),
  };
}

/** The sigmoid, as it is drawn. */
export const curve = Array.from({ length: 81 }, (_, i): Point => {
  const z = -reach + (i * reach) / 40;
  return [z, sigmoid(z)];
});

/** Where the operating point is drawn: at the edge when z lies beyond it. */
export const shownAt = ({ z, output }: ChainLink): Point => [clamp(z, -reach, reach), output];

/** A piece of the tangent, as long whatever its slope, so that only its direction differs. */
export function tangentAt({ z, output, slope }: ChainLink): Point[] {
  const at = clamp(z, -reach, reach);
  const half = 3;
  return [-half, half].map((step): Point => [at + step, output + slope * step]);
}
