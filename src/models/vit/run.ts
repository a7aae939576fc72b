import { norm } from '~/numerics/matrix-loops';
import { openBatches } from '../chain/batches';
import { constantsOf, optimizers } from '../chain/optimizers';
import { allFinite } from '../chain/snapshots';
import type { ChainData } from '../chain/spec';
import { openVitEngine, type VitEngine } from './engine';
import type { Arithmetic } from './multiply';
import type { VitState, VitTask } from './spec';

/**
 * A network that learns pictures. What it is after n steps depends on task, data and start alone, not on how the steps were sliced,
 * nor on whether the run was put away as `state()` and taken up again.
 */
export interface VitRun {
  /** Updates so far. */
  readonly step: number;
  /** Mean loss of the last minibatch, before its update; NaN before the first. */
  readonly batchLoss: number;
  /** The step whose loss or update was no finite number. The parameters are the last finite ones; nothing more happens. */
  readonly divergedAt: number | undefined;
  /** Answers as the network stands. */
  readonly engine: VitEngine;
  /** Makes that many updates, fewer if the run diverges, and returns how many. */
  advance(steps: number): number;
  /** Copies of everything the run needs to go on from here. */
  state(): VitState;
}

/** `data.inputs` are pictures [count, side · side], `data.targets` one-hot. */
export function openVit(task: VitTask, data: ChainData, from: VitState, arithmetic?: Arithmetic): VitRun {
  const { spec, optimizer } = task;
  const { update, slots: wanted } = optimizers[optimizer.name];
  const constants = constantsOf(optimizer);
  const batches = openBatches(data, task.batchSize, task.seed);
  const pictures = new Float32Array(batches.size * spec.side ** 2);
  const targets = new Float32Array(batches.size * spec.classes);
  const engine = openVitEngine(spec, from.parameters, arithmetic);
  const { gradients } = engine;
  const parameters = engine.parameters as readonly Float32Array[];
  const fits = from.optimizer === optimizer.name && from.slots.length === parameters.length;
  const slots = parameters.map(({ length }, i) =>
    Array.from({ length: wanted }, (_, k) => (fits ? from.slots[i]![k]!.slice() : new Float32Array(length))),
  );
  const before = parameters.map((array) => array.slice());
  const since = fits ? (from.since ?? 0) : from.step;
  let { step } = from;
  let batchLoss = Number.NaN;
  let divergedAt: number | undefined;

  function learn(): boolean {
    const loss = engine.measure(pictures, targets, batches.fill(step, pictures, targets));
    if (!Number.isFinite(loss) || !gradients.every((each) => Number.isFinite(norm(each)))) return false;
    for (const [i, array] of parameters.entries()) {
      before[i]!.set(array);
      const [first = none, second = none] = slots[i]!;
      update(array, gradients[i]!, first, second, constants, step - since + 1, 0);
    }
    if (!allFinite(parameters)) {
      for (const [i, array] of parameters.entries()) array.set(before[i]!);
      return false;
    }
    batchLoss = loss;
    return true;
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
    engine,
    advance(steps) {
      let made = 0;
      while (made < steps && divergedAt === undefined) {
        if (learn()) {
          step++;
          made++;
        } else divergedAt = step;
      }
      return made;
    },
    state: () => ({
      step,
      parameters: parameters.map((array) => array.slice()),
      slots: slots.map((each) => each.map((array) => array.slice())),
      optimizer: optimizer.name,
      since,
    }),
  };
}

const none = new Float32Array(0);
