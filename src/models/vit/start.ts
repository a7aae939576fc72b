import { deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import { weightScale } from '../chain/start';
import { parameterShapes, sizeOf, type VitSpec, type VitState } from './spec';

const positionDeviation = 0.02;

/**
 * A network before its first step: weights "Xavier" normal (Glorot and Bengio 2010), positions normal with deviation 0.02
 * (Dosovitskiy et al. 2021), norms by which nothing changes, biases zero. One stream of chance for each array.
 */
export function startVit(spec: VitSpec, seed: number): VitState {
  const parameters = parameterShapes(spec).map((shape, k) => {
    const values = new Float32Array(sizeOf(shape));
    if (shape.role === 'gain') return values.fill(1);
    if (shape.role === 'bias' || shape.role === 'shift') return values;
    const normal = normalFrom(randomFrom(deriveSeed(seed, `vit ${k + 1}`)));
    const [inputs, outputs] = shape.shape as readonly [number, number];
    const scale = weightScale({ kind: 'xavier-normal' }, inputs, outputs);
    const deviation = shape.role === 'weights' && 'deviation' in scale ? scale.deviation : positionDeviation;
    return values.map(() => normal(0, deviation));
  });
  return { step: 0, parameters, slots: [] };
}
