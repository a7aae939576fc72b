import type { ParamTable } from '~/kit/params';
import { backendParam } from '~/kit/session/backend-param';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import type { ChainReport } from '~/training/chain';

const label = { en: 'rate', ko: '학습률' };
export const params = {
  rate: { kind: 'number', label, default: 0.03, min: 0.001, max: 1e6, step: 0.01 },
  deep: { kind: 'toggle', label: { en: 'deep', ko: '깊게' }, default: false },
  backend: backendParam(['fused', 'cpu']),
} as const satisfies ParamTable;
const n = 250;
const inputs = new Float32Array(2 * n).map((_, i) => Math.sin(i * 12.9898) * 5);
const targets = new Float32Array(n).map((_, i) => (inputs[2 * i]! * inputs[2 * i + 1]! > 0 ? 1 : -1));
const recipe: Recipe<typeof params, { loss: number | undefined }, Computed<ChainReport>> = {
  params,
  start: () => ({}),
  restarts: ['deep'],
  derive: (_, { report }) => ({ loss: report?.loss }),
  session: {
    task: ({ rate, backend, deep }, { report }) => ({
      kind: 'chain',
      backend,
      spec: {
        inputs: 2,
        layers: [
          ...(deep ? [8, 8, 8, 8, 8, 8] : [4, 2]).map((units) => ({ units, activation: 'tanh' as const })),
          { units: 1, activation: 'tanh' },
        ],
        loss: 'mse',
      },
      data: { count: n, inputs, targets },
      optimizer: { name: 'sgd', learningRate: rate },
      regularization: { kind: 'none', rate: 0 },
      batchSize: 10,
      seed: 1,
      init: { kind: 'xavier-normal' },
      initSeed: 1,
      from: report?.state,
    }),
    runsOn: ['rate'],
  },
};
export type Probe = StateOf<typeof params, { loss: number | undefined }, Computed<ChainReport>>;
export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
