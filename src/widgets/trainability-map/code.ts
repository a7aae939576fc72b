import { numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { gradientTrial } from '~/models/chain/trial';
import { mapOf } from './maps';
import { jsNetwork, jsStreams, jsWork } from './sample-js';
import { numpyNetwork, pythonStreams, pythonWork } from './sample-python';
import { torchSample } from './sample-torch';
import { stepsOf, type TrainabilityMap } from './state';

/** The network looked at, as a program: the same draws from the same seeds, so the same numbers. */
export function code(state: TrainabilityMap): CodeSample {
  const parts = partsOf(state);
  return {
    numpy: [`import math\nimport numpy as np`, pythonStreams, numpyNetwork(parts), pythonWork(parts)].join(
      '\n\n',
    ),
    pytorch: torchSample(parts),
    tfjs: [`import * as tf from '@tensorflow/tfjs';`, jsStreams, jsNetwork(parts), jsWork(parts)].join(
      '\n\n',
    ),
  };
}

/** What the samples need to know of a network. */
export interface SampleParts {
  readonly activation: 'sigmoid' | 'tanh' | 'relu';
  readonly depth: number;
  readonly width: number;
  readonly std: string;
  readonly rate: string;
  readonly seed: number;
  /** 0: only the gradients at the start. */
  readonly steps: number;
}

function partsOf({ params, derived }: TrainabilityMap): SampleParts {
  const { trial } = derived.chosen;
  return {
    activation: params.activation,
    depth: trial.depth,
    width: trial.width,
    std: numberCode(trial.std),
    rate: numberCode(trial.learningRate),
    seed: trial.seed,
    steps: stepsOf(params),
  };
}

/** What the samples print: after learning the share of points right, else log₁₀ of first over last gradient. */
export function printed({ params, derived: { chosen } }: TrainabilityMap): number[] {
  if (mapOf(params.map).learns) return [chosen.accuracy ?? Number.NaN];
  const sizes = gradientTrial(chosen.trial);
  return [chosen.ratio ?? Math.log10(sizes[0]! / sizes.at(-1)!)];
}
