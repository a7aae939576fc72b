import * as tf from '../backends/tensors';
import { constantsOf, decoupledDecay, optimizers } from './optimizers';
import type { ChainTask } from './run';
import type { ChainState, RegularizationSpec } from './spec';
import { openTensorBatches } from './tensor-batches';
import {
  type Field,
  fieldsOf,
  layersAt,
  layersFrom,
  numbersOf,
  stacked,
  stackedMemory,
} from './tensor-fields';
import { lossesOf, type Running } from './tensor-network';
import { tensorUpdates } from './tensor-updates';

/** One network of several that learn as one set of tensors. */
export interface SetNetwork {
  /** All networks of a set stand at the same step, with memory of the task's optimiser or with none. */
  readonly start: ChainState;
  readonly learningRate: number;
  /** Of its minibatches and its dropout. */
  readonly seed: number;
}

/** R networks of one spec, a step at a time. */
export interface TensorSet {
  readonly step: number;
  /** One update of every network. Returns the mean loss of each one's minibatch before it. */
  update(): Float32Array;
  /** Takes the last update back; two at most. */
  takeBack(): void;
  /** ‖∂L/∂W‖ at the last update without penalties, [L][R]: for each layer the networks' norms; NaN before the first. */
  gradientNorms(): Float32Array[];
  /** The numbers of network `r`. */
  state(r: number): ChainState;
  /** Leaves no tensor behind. */
  dispose(): void;
}

/** Everything that an update replaces. */
interface Generation {
  /** One for each field, as is the memory. */
  readonly values: readonly tf.Tensor[];
  readonly slots: readonly (readonly tf.Tensor[])[];
  /** ∂L/∂W of each layer in the update that made this generation. */
  readonly slopes: readonly tf.Tensor[];
}

const free = ({ values, slots, slopes }: Generation) => tf.dispose([...values, ...slots.flat(), ...slopes]);

/** One number for all if it is the same for all: a product with a scalar is cheaper. */
const ratesOf = (networks: readonly SetNetwork[]): tf.Tensor => {
  const rates = networks.map(({ learningRate }) => learningRate);
  return rates.every((rate) => rate === rates[0])
    ? tf.scalar(rates[0]!)
    : tf.tensor(rates, [rates.length, 1, 1]);
};

function penalized(
  g: tf.Tensor,
  w: tf.Tensor,
  { kind, rate }: RegularizationSpec,
  decoupled: number,
): tf.Tensor {
  if (kind === 'none' || decoupled > 0) return g;
  return tf.add(g, tf.mul(kind === 'l1' ? tf.sign(w) : w, rate));
}

/** The task's learning rate and seed give way to each network's own. */
export function openTensorSet(task: ChainTask, networks: readonly SetNetwork[]): TensorSet {
  const { spec, optimizer, regularization } = task;
  const starts = networks.map(({ start }) => start);
  const fields = fieldsOf(spec);
  const moving = fields.filter(({ moves }) => moves);
  const decay = decoupledDecay(optimizer, regularization);
  const seeds = networks.map(({ seed }) => seed);
  const batchAt = openTensorBatches(spec, task.data, task.batchSize, seeds);
  const { slots: wanted } = optimizers[optimizer.name];
  const remembers = starts[0]!.optimizer === optimizer.name;
  const since = remembers ? (starts[0]!.since ?? 0) : starts[0]!.step;
  const rates = ratesOf(networks);
  let now = openGeneration();
  const before: Generation[] = [];
  let step = starts[0]!.step;

  function openGeneration(): Generation {
    const values = fields.map(({ k, name, rows }) =>
      stacked(
        starts.map(({ layers }) => layers[k]![name]!),
        rows,
      ),
    );
    const from = starts.map((start) => (remembers ? start : { ...start, slots: [] }));
    return { values, slots: stackedMemory(fields, from, wanted, values), slopes: [] };
  }

  /** Losses [R], and for each moving field its gradient; the running statistics of each layer that has them. */
  function measure() {
    const { inputs, targets, masks } = batchAt(step);
    const running: Running[] = [];
    const found: tf.Tensor[] = [];
    const lossFrom = (...moved: tf.Tensor[]) => {
      const values = fields.map((field, i) => (field.moves ? moved[moving.indexOf(field)]! : now.values[i]!));
      const layers = layersFrom(spec, fields, values);
      const losses = lossesOf(spec, layers, inputs, targets, masks, (k, statistics) => {
        // Kept, because what a gradient does not go through ends with the function that it is taken of.
        for (const tensor of Object.values(statistics)) tf.keep(tensor);
        running[k] = statistics;
      });
      found.push(tf.keep(losses));
      return tf.sum(losses);
    };
    const { grads } = tf.valueAndGrads(lossFrom)(now.values.filter((_, i) => fields[i]!.moves));
    return { losses: found[0]!, grads, running };
  }

  function fieldAfter(field: Field, i: number, grads: readonly tf.Tensor[], running: readonly Running[]) {
    const value = now.values[i]!;
    if (!field.moves) {
      const statistic = running[field.k]?.[field.name as keyof Running];
      return { value: statistic ?? tf.clone(value), slots: now.slots[i]!.map((slot) => tf.clone(slot)) };
    }
    const gradient = grads[moving.indexOf(field)]!;
    const isWeight = field.name === 'weights';
    const [after, ...slots] = tensorUpdates[optimizer.name](
      value,
      isWeight ? penalized(gradient, value, regularization, decay) : gradient,
      now.slots[i]!,
      { ...constantsOf(optimizer), rates, t: step - since + 1, decoupled: isWeight ? decay : 0 },
    );
    return { value: after, slots };
  }

  return {
    get step() {
      return step;
    },
    update() {
      const made = tf.tidy(() => {
        const { losses, grads, running } = measure();
        const after = fields.map((field, i) => fieldAfter(field, i, grads, running));
        const slopes = grads.filter((_, i) => moving[i]!.name === 'weights');
        return {
          losses,
          values: after.map(({ value }) => value),
          slots: after.map(({ slots }) => slots),
          slopes,
        };
      });
      const losses = made.losses.dataSync().slice() as Float32Array;
      made.losses.dispose();
      before.push(now);
      if (before.length > 2) free(before.shift()!);
      now = made;
      step++;
      return losses;
    },
    takeBack() {
      const last = before.pop();
      if (!last) return;
      free(now);
      now = last;
      step--;
    },
    gradientNorms: () =>
      now.slopes.map((slope) =>
        tf.numbersFrom(
          () =>
            tf
              .sqrt(tf.sum(tf.square(slope), [1, 2]))
              .dataSync()
              .slice() as Float32Array,
        ),
      ),
    state: (r) => ({
      step,
      layers: layersAt(spec, fields, now.values, r),
      slots: now.slots.flatMap((slots, i) =>
        fields[i]!.trained ? [slots.map((slot) => numbersOf(slot, r))] : [],
      ),
      optimizer: optimizer.name,
      since,
    }),
    dispose() {
      for (const generation of [...before.splice(0), now]) free(generation);
      rates.dispose();
    },
  };
}
