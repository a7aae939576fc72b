import type { Numbers } from '~/numerics/matrix-loops';
import { addPenalty, constantsOf, decoupledDecay, optimizers } from './optimizers';
import type { ChainTask } from './run';
import type { ChainState, LayerParameters } from './spec';
import { trainedArrays } from './start';

/** An optimiser at work on a network. */
export interface ChainUpdate {
  /** The arrays it changes, and what it remembers for each. */
  readonly trained: readonly Float32Array[];
  readonly slots: readonly (readonly Float32Array[])[];
  /** The step at which its memory was empty. */
  readonly since: number;
  /** Changes the network; `gradients` in the order of `trained`, to which penalties are added on the way. */
  apply(gradients: readonly Numbers[], step: number): void;
}

/** For `layers`, whose arrays it will change. The memory of `from` is copied, and left out where another optimiser left it. */
export function openUpdate(
  { optimizer, regularization }: ChainTask,
  layers: readonly LayerParameters[],
  from: ChainState,
): ChainUpdate {
  const trained = layers.flatMap(trainedArrays);
  const { update, slots: wanted } = optimizers[optimizer.name];
  const fits =
    from.optimizer === optimizer.name &&
    from.slots.length === trained.length &&
    from.slots.every(
      (slots, i) => slots.length === wanted && slots.every(({ length }) => length === trained[i]!.length),
    );
  const slots = trained.map(({ length }, i) =>
    Array.from({ length: wanted }, (_, k) => (fits ? from.slots[i]![k]!.slice() : new Float32Array(length))),
  );
  const since = fits ? (from.since ?? 0) : from.step;
  const weights = new Set(layers.map((layer) => layer.weights));
  const penalized = trained.map((array) => weights.has(array) && regularization.kind !== 'none');
  const decays = penalized.map((is) => (is ? decoupledDecay(optimizer, regularization) : 0));
  const nothing = new Float32Array(0);
  const first = slots.map((each) => each[0] ?? nothing);
  const second = slots.map((each) => each[1] ?? nothing);
  const constants = constantsOf(optimizer);
  return {
    trained,
    slots,
    since,
    apply(gradients, step) {
      const t = step - since + 1;
      for (let i = 0; i < trained.length; i++) {
        if (penalized[i]) addPenalty(gradients[i]!, trained[i]!, regularization, optimizer.name);
        update(trained[i]!, gradients[i]!, first[i]!, second[i]!, constants, t, decays[i]!);
      }
    },
  };
}
