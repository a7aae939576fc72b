import { deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import { weightScale } from '../chain/start';
import { type CnnInit, type CnnSpec, type CnnState, parameterShapesOf } from './spec';

const sizeOf = (shape: readonly number[]) => shape.reduce((size, each) => size * each, 1);

/** A network before its first step: weights drawn from `seed`, one stream for each layer; biases zero. */
export function startCnn(spec: CnnSpec, init: CnnInit, seed: number): CnnState {
  const parameters = parameterShapesOf(spec).flatMap((shapes, k) => {
    if (!shapes) return [];
    const [weights, bias] = shapes;
    const normal = normalFrom(randomFrom(deriveSeed(seed, `layer ${k + 1}`)));
    // A filter's inputs are its window; its outputs, those that one entry of the input goes into.
    const window = sizeOf(weights.slice(0, -2));
    const [inputs, outputs] = weights.slice(-2) as [number, number];
    const scale = weightScale({ kind: init }, window * inputs, window * outputs);
    const deviation = 'deviation' in scale ? scale.deviation : 0;
    return [
      new Float32Array(sizeOf(weights)).map(() => normal(0, deviation)),
      new Float32Array(sizeOf(bias)),
    ];
  });
  return { step: 0, parameters, slots: [] };
}
