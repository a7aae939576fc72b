import { openEvaluator } from '~/models/chain/forward';
import type { ChainState, LayerParameters } from '~/models/chain/spec';
import { layerLimit, neuronLimit } from './limits';
import { withNumber } from './network';

import { chainNow, type Inner, type MlpPlayground, planOf, type Report, type Settings } from './state';

/** A report on a network that did not come from a run: a weight was edited, or a file loaded. */
export function reportOn(settings: Settings, state: ChainState): Report {
  const { spec, train, test } = planOf(settings);
  const score = openEvaluator(spec, state.layers, Math.max(1, train.count, test.count));
  const onTest = test.count > 0 ? score.score(test) : undefined;
  return {
    step: state.step,
    ...(train.count > 0 ? score.score(train) : { loss: 0, accuracy: 0 }),
    ...(onTest && { testLoss: onTest.loss, testAccuracy: onTest.accuracy }),
    gradientNorms: [],
    state,
  };
}

/** The inner state with one weight or bias changed by hand; training goes on from there. */
export function withEdit(
  { params, inner }: Pick<MlpPlayground, 'params' | 'inner'>,
  layer: number,
  from: number | 'bias',
  to: number,
  value: number,
): Inner {
  const state = chainNow(params, inner);
  return { report: reportOn(params, { ...state, layers: withNumber(state.layers, layer, from, to, value) }) };
}

export const withLayers = (settings: Settings, layers: readonly LayerParameters[]): Inner => ({
  report: reportOn(settings, { step: 0, layers, slots: [] }),
});

/** `shape` with so many hidden layers; a new one is as large as the last. */
export const withDepth = (shape: readonly number[], depth: number): readonly number[] =>
  Array.from({ length: Math.min(depth, layerLimit) }, (_, k) => shape[k] ?? shape.at(-1) ?? 4);

export const withNeurons = (shape: readonly number[], k: number, more: number): readonly number[] =>
  shape.with(k, Math.min(neuronLimit, Math.max(1, Math.round(shape[k]!) + more)));

/** `features` with one of them in use or not; undefined when it is the last. */
export function withFeature(
  chosen: readonly number[],
  count: number,
  feature: number,
): readonly number[] | undefined {
  const used = chosen.includes(feature);
  if (used && chosen.length === 1) return undefined;
  return Array.from({ length: count }, (_, i) => Number(i === feature ? !used : chosen.includes(i)));
}
