import { norm } from '~/numerics/matrix-loops';
import { openBatches } from './batches';
import { backward, forward, openPass } from './pass';
import type { ChainRun, ChainTask } from './run';
import { allFinite, openSnapshots } from './snapshots';
import type { ChainState } from './spec';
import { copyLayer, everyArray } from './start';
import { openUpdate } from './update';

/** At most so many updates lie between two copies that a diverging run can go back to. */
const copyEvery = 1024;

/**
 * A run on typed arrays: forward pass, gradients and update as loops over buffers that are made once. What a small network
 * pays for elsewhere is not arithmetic but the calling of operations. tensors.test.ts compares it with TensorFlow.js.
 */
export function fusedChain(task: ChainTask, from: ChainState): ChainRun {
  const { spec, seed } = task;
  const layers = from.layers.map(copyLayer);
  const batches = openBatches(task.data, task.batchSize, seed);
  const pass = openPass(spec, layers, batches.size);
  const targets = new Float32Array(batches.size * spec.layers.at(-1)!.units);
  const update = openUpdate(task, layers, from);
  const gradients = pass.layers.flatMap((layer) => layer.gradients);
  const gradientNorms = layers.map(() => Number.NaN);
  const snapshots = openSnapshots([...layers.flatMap(everyArray), ...update.slots.flat()], from.step);
  let step = from.step;
  let batchLoss = Number.NaN;
  let divergedAt: number | undefined;

  /** The loss of this step's minibatch, and its gradients. */
  function measure(): number {
    const count = batches.fill(step, pass.inputs, targets);
    forward(pass, count, 'training', seed, step);
    return backward(pass, targets, count);
  }

  function apply(): void {
    update.apply(gradients, step);
    step++;
  }

  /** Looks for the first step whose loss or weights are not finite, and repeats the run up to the step before. */
  function goBack(): void {
    const limit = step;
    step = snapshots.restore('older');
    while (step < limit && Number.isFinite(measure())) {
      apply();
      if (!allFinite(update.trained)) break;
    }
    divergedAt = step;
    step = snapshots.restore('older');
    while (step < divergedAt - 1) {
      batchLoss = measure();
      apply();
    }
  }

  /** Whether the run may go on from here. */
  function checkpoint(): boolean {
    if (step === snapshots.newest) return true;
    const fine = allFinite(update.trained);
    if (fine) snapshots.keep(step);
    return fine;
  }

  return {
    get step() {
      return step;
    },
    get batchLoss() {
      return batchLoss;
    },
    get divergedAt() {
      return divergedAt;
    },
    gradientNorms,
    layers,
    advance(steps) {
      const began = step;
      for (let made = 0; made < steps && divergedAt === undefined; made++) {
        const loss = made % copyEvery > 0 || checkpoint() ? measure() : Number.NaN;
        if (!Number.isFinite(loss)) {
          goBack();
          break;
        }
        batchLoss = loss;
        if (made === steps - 1)
          for (let k = 0; k < layers.length; k++) gradientNorms[k] = norm(pass.layers[k]!.gradients[0]!);
        apply();
      }
      return Math.max(0, step - began);
    },
    state: () => ({
      step,
      layers: layers.map(copyLayer),
      slots: update.slots.map((slots) => slots.map((slot) => slot.slice())),
      optimizer: task.optimizer.name,
      since: update.since,
    }),
    dispose() {},
  };
}
