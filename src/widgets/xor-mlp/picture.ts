import { activations } from '~/models/chain/activations';
import type { ActivationName } from '~/models/chain/spec';
import { hiddenAt, probabilityField, sumsAt, type TwoLayerNet } from '~/models/two-layer-net';
import { lastCall } from '~/numerics/last-call';
import { meshOf } from '~/numerics/mesh';
import type { Point } from '~/numerics/polygon';
import { inPlane, type PrincipalPlane, principalPlane } from '~/numerics/principal';
import { dot } from '~/numerics/vector';
import type { Shade } from '~/plots/shades';
import { type Settings, params as table } from './params';
import { type Answers, spanOf, type XorMlp } from './state';

/** Corners of the mesh from one line of the grid to the next, and cells of the mesh to a side. */
export const every = 3;
const cells = 8 * every;
const fieldResolution = 44;

/** How likely class 1 is, as a colour: the surer, the fuller. */
export const likelihood = (p: number): Shade => ({
  tone: p > 0.5 ? 'class-1' : 'class-0',
  amount: Number.isFinite(p) ? 0.5 * Math.abs(2 * p - 1) : 0,
});

/** The probability of class 1 over the input plane. */
export const inputField = lastCall(
  (net: TwoLayerNet, activation: ActivationName, data: Settings['data']) => ({
    values: probabilityField(net, activation, { span: spanOf[data], resolution: fieldResolution }),
    columns: fieldResolution,
  }),
);

/** The view of hidden space: how a point of the input plane gets there, and what its axes are. */
export interface HiddenView {
  /** Where x is drawn. */
  place(x: Point): Point;
  /** v·h + c at a place of the drawing, by normal and offset; undefined while the drawing is on its way there. */
  readonly boundary?: { readonly normal: Point; readonly offset: number };
  /** The plane of the largest spread, for more than two units. */
  readonly plane?: PrincipalPlane;
}

/** The plane is turned so that class 1 lies to the right, and x₁ − x₂ points up: it does not tumble from step to step. */
function principalOf({ places, points, classes }: Answers): PrincipalPlane {
  const plane = principalPlane(places);
  const flip = (axis: 0 | 1, weight: (i: number) => number) => {
    const along = places.reduce((sum, h, i) => sum + weight(i) * inPlane(plane, h)[axis], 0);
    return along < 0 ? plane.axes[axis].map((entry) => -entry) : plane.axes[axis];
  };
  return {
    ...plane,
    axes: [flip(0, (i) => (classes[i] === 1 ? 1 : -1)), flip(1, (i) => points[i]![0] - points[i]![1])],
  };
}

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + share * (to[0] - from[0]),
  from[1] + share * (to[1] - from[1]),
];

/** With two units: 0 is the input plane, 1 is Wx, 2 is Wx + b, 3 is f(Wx + b), and between them the way from one to the next. */
function onItsWay(net: TwoLayerNet, activation: ActivationName, stage: number): (x: Point) => Point {
  const f = activations[activation].value;
  const pair = (values: readonly number[]): Point => [values[0]!, values[1]!];
  return (x) => {
    const z = pair(sumsAt(net, x));
    const turned: Point = [z[0] - net.units[0]!.b, z[1] - net.units[1]!.b];
    const stations = [x, turned, z, pair(z.map(f))];
    const from = Math.min(2, Math.floor(stage));
    return between(stations[from]!, stations[from + 1]!, stage - from);
  };
}

export const hiddenView = lastCall(
  (derived: Answers, activation: ActivationName, stage: number): HiddenView => {
    const { net } = derived;
    const hidden = net.units.length;
    if (hidden === 1)
      return {
        place: (x) => [hiddenAt(net, activation, x)[0]!, 0],
        boundary: { normal: [net.v[0]!, 0], offset: net.c },
      };
    if (hidden === 2) {
      const there = stage >= table.stage.max;
      return {
        place: onItsWay(net, activation, stage),
        ...(there && {
          boundary: { normal: [net.v[0]!, net.v[1]!] as const, offset: net.c },
        }),
      };
    }
    const plane = principalOf(derived);
    return {
      place: (x) => inPlane(plane, hiddenAt(net, activation, x)),
      boundary: {
        normal: [dot(net.v, plane.axes[0]), dot(net.v, plane.axes[1])],
        offset: dot(net.v, plane.centre) + net.c,
      },
      plane,
    };
  },
);

export const viewOf = ({ derived, params }: Pick<XorMlp, 'derived' | 'params'>) =>
  hiddenView(derived, params.activation, params.stage);

/** The grid of the input plane, where the hidden layer has taken it. */
export const bentGrid = lastCall((view: HiddenView, data: Settings['data']) =>
  meshOf((x) => view.place(x), spanOf[data], spanOf[data], cells),
);

const ranges = [
  0.25, 0.5, 0.8, 1.15, 1.6, 2, 2.5, 3.2, 4, 5, 6.5, 8, 10, 15, 20, 30, 50, 100, 200, 500, 1000,
];

const reachOf = (mesh: readonly (readonly Point[])[]): number => {
  const reach = Math.max(...mesh.flat(2).map(Math.abs));
  return ranges.find((range) => reach <= range) ?? ranges.at(-1)!;
};

/**
 * How far the drawing of hidden space reaches from its origin: in round steps, to hold the whole bent grid. On the way there
 * it goes evenly from one station's reach to the next, and nothing leaves the picture.
 */
export function hiddenRange({ derived, params }: Pick<XorMlp, 'derived' | 'params'>): number {
  const { activation, data, stage } = params;
  const at = (station: number) => reachOf(bentGrid(hiddenView(derived, activation, station), data));
  if (stage >= table.stage.max || derived.net.units.length !== 2) return at(table.stage.max);
  const from = Math.floor(stage);
  return at(from) + (stage - from) * (at(from + 1) - at(from));
}

/** The probability of class 1 over the drawing of hidden space: of one linear unit that sees its two coordinates. */
export const hiddenField = lastCall(({ boundary }: HiddenView, range: number) => {
  const { normal, offset } = boundary ?? { normal: [0, 0] as const, offset: 0 };
  const output = { units: [{ w: normal, b: offset }], v: [1], c: 0 };
  return {
    values: probabilityField(output, 'identity', { span: [-range, range], resolution: fieldResolution }),
    columns: fieldResolution,
  };
});
