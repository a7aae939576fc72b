import type { Frame } from '~/kit/frames';
import type { Param } from '~/kit/params';
import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type Inner, type Playground, params, type Settings } from './state';

type RunFrame = Frame<Settings, Playground, Inner>;

/** What is kept of a run: its settings, and its losses at the steps that were looked at. */
export interface KeptRun {
  readonly settings: Settings;
  readonly steps: readonly number[];
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/** The losses of a run as its reports have them; NaN where a frame has none. */
export const lossesOf = (frames: readonly RunFrame[]): Omit<KeptRun, 'settings'> => ({
  steps: frames.map(({ step }) => step),
  train: frames.map(({ inner }) => inner.report?.loss ?? Number.NaN),
  test: frames.map(({ inner }) => inner.report?.testLoss ?? Number.NaN),
});

/** Losses of different kinds have no common scale. */
export const comparable = (a: Settings, b: Settings): boolean =>
  a.loss === b.loss && isRegression(a) === isRegression(b);

const isRegression = ({ data, ownKind }: Settings) =>
  data === 'plane' || data === 'bumps' || (data === 'own' && ownKind === 'values');

/** What only the eye sees, and what is told apart by other means. */
const unsaid = ['discrete', 'showTest', 'logScale', 'probe', 'own'];

function valueText(param: Param, value: unknown, locale: Locale): string {
  if (param.kind === 'choice') return param.options[value as string]![locale];
  if (param.kind === 'toggle') return value ? '✓' : '–';
  if (param.kind === 'list')
    return (value as readonly number[]).map((entry) => formatNumber(entry, 0)).join('-') || '–';
  return `${formatNumber(value as number, 4)}${param.unit ?? ''}`;
}

/** In what the settings of a run differ from those of now: "learning rate η 0.1, activation ReLU". */
export const differences = (run: Settings, now: Settings, locale: Locale): string =>
  Object.entries<Param>(params)
    .filter(([name]) => !unsaid.includes(name))
    .map(([name, param]) => {
      const [then, current] = [run, now].map((settings) =>
        valueText(param, settings[name as keyof Settings], locale),
      );
      return then === current ? '' : `${param.label[locale]} ${then}`;
    })
    .filter(Boolean)
    .join(', ');
