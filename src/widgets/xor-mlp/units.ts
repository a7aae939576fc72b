import { fitOutput, flatNet, type HiddenUnit, hiddenAt, type TwoLayerNet } from '~/models/two-layer-net';
import { nearestOnLine } from '~/numerics/half-planes';
import type { Point } from '~/numerics/polygon';
import { dot, norm, scale } from '~/numerics/vector';
import type { Settings } from './params';
import { type Answers, examplesOf, spanOf } from './state';

/** The longest arrow, as a share of the span; no w is longer. */
const longest = 0.3;
/** A w of this length has half of the longest arrow. */
const halfway = 3;

const thousandths = (value: number) => Math.round(value * 1000) / 1000 + 0;

/** Where the hand takes hold of a unit's line: its point nearest to the middle, kept in sight. Undefined without a line. */
export function gripOf({ w, b }: HiddenUnit, { data }: Settings): Point | undefined {
  const [low, high] = spanOf[data];
  const margin = 0.04 * (high - low);
  const foot = nearestOnLine(w, b, [(low + high) / 2, (low + high) / 2]);
  if (!foot) return undefined;
  const inSight = (value: number) => Math.min(high - margin, Math.max(low + margin, value));
  return [inSight(foot[0]), inSight(foot[1])];
}

/** The tip of a unit's arrow: in the direction of w, the longer the steeper, but never out of proportion. */
export function tipOf(unit: HiddenUnit, settings: Settings): Point | undefined {
  const grip = gripOf(unit, settings);
  if (!grip) return undefined;
  const length = norm(unit.w);
  const reach = reachOf(settings) * (length / (length + halfway));
  return [grip[0] + (reach * unit.w[0]) / length, grip[1] + (reach * unit.w[1]) / length];
}

const reachOf = ({ data }: Settings) => longest * (spanOf[data][1] - spanOf[data][0]);

/** The unit whose line passes through `to`, with the same w. */
export const shiftedTo = ({ w }: HiddenUnit, to: Point): HiddenUnit => ({ w, b: thousandths(-dot(w, to)) });

/** The unit whose arrow ends at `to`, its line still through the grip. */
export function turnedTo(unit: HiddenUnit, to: Point, settings: Settings): HiddenUnit {
  const grip = gripOf(unit, settings);
  if (!grip) return unit;
  const arrow: Point = [to[0] - grip[0], to[1] - grip[1]];
  const share = Math.min(0.95, norm(arrow) / reachOf(settings));
  if (share < 0.02) return unit;
  const w = scale(arrow, (halfway * share) / (1 - share) / norm(arrow)).map(thousandths);
  return { w: [w[0]!, w[1]!], b: thousandths(-dot(w, grip)) };
}

/** What the hand sets when it gives unit `j` other weights: a new start, with the output neuron fitted to it if the reader wants. */
export function withUnit(settings: Settings, { net }: Pick<Answers, 'net'>, j: number, unit: HiddenUnit) {
  const moved: TwoLayerNet = { ...net, units: net.units.with(j, unit) };
  return { weights: flatNet(settings.adapt ? fitted(settings, moved) : moved) };
}

/** The net with the best output neuron for its hidden layer. */
export function fitted(settings: Settings, net: TwoLayerNet): TwoLayerNet {
  const { points, classes } = examplesOf[settings.data];
  return {
    ...net,
    ...fitOutput(
      points.map((x) => hiddenAt(net, settings.activation, x)),
      classes,
    ),
  };
}

/** What typing a number into the table of weights sets: row j is w₁, w₂, b and v of unit j; the last row is c. */
export function typed({ net }: Pick<Answers, 'net'>, row: number, column: number, to: number) {
  const flat = flatNet(net);
  const hidden = net.units.length;
  const place = row === hidden ? 4 * hidden : column === 3 ? 3 * hidden + row : 3 * row + column;
  return { weights: flat.with(place, to) };
}
