import { formatNumber, formatSigned, formatSize } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { axes, type MapName, mapOf } from './maps';
import { type Cell, params, type Settings, stepsOf, type TrainabilityMap } from './state';
import { texts } from './strings';

/** The map, how much of it is known, and the network looked at. */
export function describe({ params, derived }: TrainabilityMap, locale: Locale): string {
  const t = texts[locale];
  const { x, y } = mapOf(params.map);
  const map = t.mapLabel(
    measureName(params.map, locale),
    axes[y.vary].name[locale],
    axes[x.vary].name[locale],
  );
  const done = t.measured(derived.measured, derived.columns * derived.rows);
  return `${map}. ${done}. ${networkText(params, derived.chosen, locale)}: ${resultText(params, derived.chosen, locale)}`;
}

const measureName = (map: MapName, locale: Locale) => params.map.options[map][locale];

/** Which network a cell is. */
export function networkText({ map }: Settings, { trial }: Cell, locale: Locale): string {
  const t = texts[locale];
  const name = t.network(
    params.activation.options[trial.activation as Settings['activation']][locale],
    trial.depth,
    trial.width,
    formatSize(trial.std),
    trial.seed,
  );
  return mapOf(map).learns ? `${name}, ${t.rate(formatSize(trial.learningRate))}` : name;
}

/** What was measured of it, with the numbers put in, and what that means. */
export function resultText(settings: Settings, cell: Cell, locale: Locale): string {
  const t = texts[locale];
  const { accuracy, ratio } = cell;
  const steps = stepsOf(settings);
  if (ratio === undefined) return t.notYet;
  const start = gradientText(cell, locale);
  if (accuracy === undefined) return start;
  const learned = accuracy < 0 ? t.diverged(steps) : t.learned(`${formatNumber(100 * accuracy, 1)}%`, steps);
  return `${learned}. ${start}`;
}

function gradientText({ ratio = 0, gradients }: Cell, locale: Locale): string {
  const t = texts[locale];
  if (ratio === Number.NEGATIVE_INFINITY) return t.vanished;
  if (ratio === Number.POSITIVE_INFINITY) return t.overflowed;
  if (gradients.length === 1) return t.oneLayer;
  const [first, last] = [10 ** gradients[0]!, 10 ** gradients.at(-1)!];
  const numbers = t.ratio(
    formatSize(first),
    formatSize(last),
    formatSize(10 ** ratio),
    formatSigned(ratio, 1),
  );
  return `${numbers}. ${{ [-1]: t.vanishes, 0: t.healthy, 1: t.explodes }[trendOf(ratio)]}`;
}

/** Within a factor of ten a ratio does no harm. */
export const trendOf = (ratio: number): -1 | 0 | 1 => (ratio < -1 ? -1 : ratio > 1 ? 1 : 0);
