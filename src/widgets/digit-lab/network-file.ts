import { cnnFiles } from '~/models/cnn/cnn-file';
import { readCnn } from '~/models/cnn/cnn-reading';
import { type CnnSpec, parameterShapesOf, shapesOf } from '~/models/cnn/spec';
import type { ModelFiles } from '~/models/model-file';
import type { Locale } from '~/ui/words';
import { spec } from './network';
import { networkTexts } from './network-strings';
import type { DigitLabState } from './state';
import type { Store } from './view-props';

/** The network in view as files of TensorFlow.js; this one always has some. */
export const filesOf = ({ derived }: Pick<DigitLabState, 'derived'>): ModelFiles =>
  cnnFiles(spec, derived.parameters, { updates: derived.updates })!;

/** Everything that decides what a network computes besides its numbers. */
const planOf = (of: CnnSpec) =>
  JSON.stringify([of.input, of.layers.map(({ kind }) => kind), shapesOf(of), parameterShapesOf(of)]);

/** Puts a saved network in the place of the one in view. Says what became of it; what cannot be used changes nothing. */
export async function openNetwork(store: Store, files: readonly File[], locale: Locale): Promise<string> {
  const t = networkTexts[locale];
  const named = (end: string) => files.find(({ name }) => name.toLowerCase().endsWith(end));
  const [model, weights] = [named('.json'), named('.bin')];
  if (!model) return t.noModel;
  if (!weights) return t.noWeights;
  const read = readCnn(await model.text(), await weights.arrayBuffer());
  if ('why' in read) return t[read.why](read.detail);
  if (planOf(read.spec) !== planOf(spec)) return t.other;
  const { edit, settle, inner } = store.getState();
  edit({
    ...(inner.files && { files: inner.files }),
    opened: true,
    network: { step: 0, parameters: read.parameters, slots: [] },
  });
  settle();
  return t.loaded;
}

/** Of files that were dropped: whether a network is among them. */
export const holdNetwork = (files: readonly File[]): boolean =>
  files.some(({ name }) => /\.(json|bin)$/i.test(name));
