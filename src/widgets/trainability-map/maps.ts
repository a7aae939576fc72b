import type { SweepAxis, Varied } from '~/training/sweep';
import type { Words } from '~/ui/words';

/** `count` values in equal ratios, rounded to three digits: they are written and linked as they are. */
const inRatios = (first: number, last: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    Number((first * (last / first) ** (i / (count - 1))).toPrecision(3)),
  );
const evenly = (first: number, step: number, count: number) =>
  Array.from({ length: count }, (_, i) => first + i * step);

const scales: SweepAxis = { vary: 'std', values: inRatios(0.02, 2, 21) };
const rates: SweepAxis = { vary: 'learningRate', values: inRatios(0.001, 10, 21) };

interface MapKind {
  readonly x: SweepAxis;
  readonly y: SweepAxis;
  /** Whether the networks learn, or are only measured at the start. */
  readonly learns: boolean;
  /** The width that fills the map in seconds. */
  readonly width: number;
  /** The cell looked at first. */
  readonly cell: readonly [column: number, row: number];
}

/** What can be mapped. */
export const maps = {
  gradients: {
    x: scales,
    y: { vary: 'depth', values: evenly(2, 2, 15) },
    learns: false,
    width: 32,
    cell: [10, 9],
  },
  depths: {
    x: scales,
    y: { vary: 'depth', values: evenly(1, 1, 10) },
    learns: true,
    width: 16,
    cell: [13, 7],
  },
  rates: { x: scales, y: rates, learns: true, width: 16, cell: [12, 12] },
  seeds: {
    x: rates,
    y: { vary: 'seed', values: evenly(1, 1, 12) },
    learns: true,
    width: 16,
    cell: [12, 4],
  },
} as const satisfies Readonly<Record<string, MapKind>>;

export type MapName = keyof typeof maps;
export const mapOf = (name: MapName): MapKind => maps[name];

/** What varies, and the numbers that are written along the axis. */
export const axes: Readonly<
  Record<Varied, { readonly name: Words; readonly ticks: readonly number[]; readonly log: boolean }>
> = {
  depth: {
    name: { en: 'depth: hidden layers', ko: '깊이: 은닉층의 수' },
    ticks: [1, 2, 4, 6, 8, 10, 14, 18, 22, 26, 30],
    log: false,
  },
  std: {
    name: { en: 'initial scale: standard deviation of the weights', ko: '초깃값의 크기: 가중치의 표준편차' },
    ticks: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2],
    log: true,
  },
  learningRate: {
    name: { en: 'learning rate η', ko: '학습률 η' },
    ticks: [0.001, 0.01, 0.1, 1, 10],
    log: true,
  },
  seed: { name: { en: 'seed', ko: '시드' }, ticks: [1, 4, 8, 12], log: false },
};

/** Where `value` lies along an axis, counted in cells from the middle of the first; between two cells if need be. */
export function placeOn({ vary, values }: SweepAxis, value: number): number {
  const [first, last] = [values[0]!, values.at(-1)!];
  const share = axes[vary].log
    ? Math.log(value / first) / Math.log(last / first)
    : (value - first) / (last - first);
  return share * (values.length - 1);
}
