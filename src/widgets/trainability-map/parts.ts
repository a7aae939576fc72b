import { formatSize } from '~/numerics/format';
import type { Bar } from '~/plots/bars';
import type { Locale } from '~/ui/words';
import { type MapName, mapOf } from './maps';
import type { Cell, Settings } from './state';
import { texts } from './strings';

const settable = [
  'width',
  'depth',
  'std',
  'learningRate',
  'steps',
  'seed',
] as const satisfies readonly (keyof Settings)[];

/** What the reader can set: everything but what varies along the axes, and what plays no part in the measurement. */
export function controlsOf(map: MapName) {
  const { x, y, learns } = mapOf(map);
  const idle: readonly string[] = learns ? [x.vary, y.vary] : [x.vary, y.vary, 'learningRate', 'steps'];
  return settable.filter((name) => !idle.includes(name));
}

/** ‖∂L/∂W‖ of each hidden layer; 0 where it has vanished. One that has not been measured yet has a row, so that nothing moves. */
export const barsOf = ({ gradients, trial }: Cell, locale: Locale): Bar[] =>
  Array.from({ length: trial.depth }, (_, k) => {
    const log = gradients[k];
    const bar = { label: texts[locale].layer(k + 1), tone: 'gradient' } as const;
    if (log === undefined) return { ...bar, value: Number.NaN };
    return { ...bar, value: 10 ** log, computation: texts[locale].size(formatSize(10 ** log)) };
  });

/** The settings of gradient-stack that make the same network. */
export const stackLink = ({ trial }: Cell) => ({
  activation: trial.activation,
  depth: trial.depth,
  width: trial.width,
  init: 'std',
  std: trial.std,
  seed: trial.seed,
  norm: false,
  skip: false,
});
