import type { LayerParameters } from '~/models/chain/spec';
import { type ModelFiles, modelFiles } from '~/models/model-file';
import { type ModelProblem, type ReadModel, readModel } from '~/models/model-reading';
import { planeFeatures } from '~/models/plane-features';
import { withLayers } from './edits';
import { layerLimit, neuronLimit } from './limits';
import type { Settings } from './params';
import { type Inner, type MlpPlayground, planOf } from './state';

/** The network as files; undefined where Keras has no such layer. */
export const filesOf = ({ derived }: Pick<MlpPlayground, 'derived'>): ModelFiles | undefined =>
  modelFiles(derived.spec, derived.layers, {
    features: derived.features.map((i) => planeFeatures[i]!.name),
    classes: derived.examples.classCount,
  });

/** What a file is not for this figure, besides what it is not for anyone. */
export type FileProblem =
  | ModelProblem
  | {
      readonly why: 'too-large' | 'mixed' | 'inputs' | 'outputs' | 'no-weights' | 'no-model';
      readonly detail: string;
    };

export interface Loaded {
  readonly settings: Partial<Settings>;
  readonly inner: Inner;
}

/** Inputs by their names in the file; the first few of ours where it names none. */
function featuresIn({ metadata, inputs }: ReadModel): readonly number[] | undefined {
  const names = planeFeatures.map(({ name }) => name as string);
  const named = Array.isArray(metadata.features)
    ? metadata.features.map((name) => names.indexOf(String(name)))
    : [];
  const chosen = named.length === inputs ? named : names.slice(0, inputs).map((_, i) => i);
  const inOrder = chosen.every((feature, i) => feature >= 0 && (i === 0 || feature > chosen[i - 1]!));
  return inOrder && chosen.length === inputs ? chosen : undefined;
}

/** A saved network on the data that are in view. Never throws. */
export function loadNetwork(settings: Settings, text: string, bytes: ArrayBuffer): Loaded | FileProblem {
  const model = readModel(text, bytes);
  if ('why' in model) return model;
  const hidden = model.layers.slice(0, -1);
  const output = model.layers.at(-1)!;
  const large = hidden.find(({ units }) => units > neuronLimit);
  if (hidden.length > layerLimit) return { why: 'too-large', detail: `${hidden.length}` };
  if (large) return { why: 'too-large', detail: `${large.units}` };
  const kinds = new Set(hidden.map(({ activation }) => activation));
  if (kinds.size > 1) return { why: 'mixed', detail: [...kinds].join(', ') };
  const chosen = featuresIn(model);
  if (!chosen) return { why: 'inputs', detail: `${model.inputs}` };
  const { classCount } = planOf(settings).examples;
  const wanted = classCount > 2 ? classCount : 1;
  if (output.units !== wanted) return { why: 'outputs', detail: `${output.units} ≠ ${wanted}` };
  const [activation = settings.activation] = kinds;
  const patch: Partial<Settings> = {
    features: planeFeatures.map((_, i) => Number(chosen.includes(i))),
    shape: hidden.map(({ units }) => units),
    activation: activation as Settings['activation'],
    dropout: Math.min(0.8, Math.max(0, hidden[0]?.dropout ?? 0)),
  };
  return {
    settings: patch,
    inner: withLayers({ ...settings, ...patch }, model.parameters as LayerParameters[]),
  };
}
