import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  boundOf,
  type ChainLink,
  centringBiases,
  type Factor,
  factorsOf,
  linksOf,
  productOf,
  slopesByDifferences,
} from '~/models/sigmoid-chain';
import { subscript } from './names';

export const maxLayers = 10;
const layers = Array.from({ length: maxLayers }, (_, i) => i + 1);
const named = (letter: string) =>
  layers.map((k) => ({ en: letter + subscript(k), ko: letter + subscript(k) }));

export const params = {
  n: {
    kind: 'number',
    label: { en: 'layers n', ko: '층 수 n' },
    default: 3,
    min: 1,
    max: maxLayers,
    step: 1,
  },
  x: { kind: 'number', label: { en: 'input x', ko: '입력 x' }, default: 1, min: -3, max: 3, step: 0.1 },
  w: {
    kind: 'list',
    label: { en: 'weights', ko: '가중치' },
    default: layers.map(() => 1),
    min: -8,
    max: 8,
    step: 0.1,
    entries: named('w'),
  },
  // Wide enough to bring any z anywhere on the drawn piece of the curve: |w·a| is 24 at most.
  b: {
    kind: 'list',
    label: { en: 'biases', ko: '편향' },
    default: layers.map(() => 0),
    min: -32,
    max: 32,
    step: 0.1,
    entries: named('b'),
  },
  centred: {
    kind: 'toggle',
    label: { en: 'Centre: keep every z at 0', ko: '가운데 맞추기: 모든 z를 0으로' },
    default: false,
  },
  scale: {
    kind: 'choice',
    label: { en: 'scale of the bars', ko: '막대의 눈금' },
    default: 'linear',
    options: { linear: { en: 'linear', ko: '선형' }, log: { en: 'log', ko: '로그' } },
  },
  strip: {
    kind: 'number',
    label: { en: 'factors shown of layer', ko: '인수를 펼칠 층' },
    default: 1,
    min: 1,
    max: maxLayers,
    step: 1,
  },
  aside: {
    kind: 'list',
    label: { en: 'factors set aside, by number', ko: '빼 둔 인수의 번호' },
    default: [],
    min: 0,
    max: 362,
    step: 1,
    maxLength: 120,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** A factor in one of the strips. */
export interface Chip extends Factor {
  /** What `aside` calls it. */
  readonly code: number;
  /** Set aside by the reader: as if it were 1. */
  readonly aside: boolean;
}

/** One derivative of y, with everything that it is a product of. */
export interface Strip {
  /** ∂y/∂w_k; ∂y/∂x for 0. */
  readonly k: number;
  readonly chips: readonly Chip[];
  readonly value: number;
  /** The product without what is set aside. */
  readonly kept: number;
  readonly bound: number;
}

export interface Chain {
  /** Those in use: n of each. */
  readonly weights: readonly number[];
  readonly biases: readonly number[];
  readonly links: readonly ChainLink[];
  readonly y: number;
  /** From the last layer to the first, as the signal travels; ∂y/∂x at the end. */
  readonly strips: readonly Strip[];
  /** |∂y/∂w₁| / |∂y/∂w_n| */
  readonly ratio: number;
}

const kinds = ['slope', 'weight', 'input'] as const satisfies readonly Factor['kind'][];

/** The number of a factor of ∂y/∂w_k, the same whatever the depth. */
export const codeOf = (k: number, { kind, layer }: Omit<Factor, 'value'>): number =>
  (k * (maxLayers + 1) + layer) * kinds.length + kinds.indexOf(kind);

function biasesOf({ n, x, w, b, centred }: Settings): readonly number[] {
  return centred ? centringBiases(w.slice(0, n), x) : b.slice(0, n);
}

export const recipe: Recipe<typeof params, Chain> = {
  params,
  // Who moves one operating point no longer keeps them all in the middle.
  implied: ({ b }) => (b ? { centred: false } : {}),
  derive(settings) {
    const n = Math.round(settings.n);
    const weights = settings.w.slice(0, n);
    const biases = biasesOf({ ...settings, n });
    const links = linksOf({ weights, biases, x: settings.x });
    const strips = [...layers.slice(0, n).toReversed(), 0].map((k): Strip => {
      const factors = factorsOf(weights, links, k);
      const chips = factors.map((factor): Chip => {
        const code = codeOf(k, factor);
        return { ...factor, code, aside: settings.aside.includes(code) };
      });
      return {
        k,
        chips,
        value: productOf(chips),
        kept: productOf(chips.filter((chip) => !chip.aside)),
        bound: boundOf(chips),
      };
    });
    const [last, first] = [strips[0]!, strips[n - 1]!];
    return {
      weights,
      biases,
      links,
      y: links[n - 1]!.output,
      strips,
      ratio: Math.abs(first.value / last.value),
    };
  },
};

export type SigmoidChainState = StateOf<typeof params, Chain>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);

/** The biases stay where centring has put them when it is switched off. */
export const centredSwitched = ({ params, derived }: Pick<SigmoidChainState, 'params' | 'derived'>) =>
  params.centred
    ? { centred: false, b: params.b.map((bias, i) => derived.biases[i] ?? bias) }
    : { centred: true };

/** Sets a factor aside, or puts it back. */
export const toggled = ({ aside }: Settings, code: number) => ({
  aside: aside.includes(code) ? aside.filter((other) => other !== code) : [...aside, code],
});

/** The same weight for every layer. */
export const allWeights = ({ w }: Settings, weight: number) => ({ w: w.map(() => weight) });

/** The strips that lie open: all of a short chain, one of a long one. */
export function unfolded({ params, derived }: Pick<SigmoidChainState, 'params' | 'derived'>): number[] {
  const n = derived.links.length;
  return n <= 4 ? derived.strips.map(({ k }) => k) : [Math.min(Math.round(params.strip), n)];
}

/** The size that the bar would have without what is set aside; none when nothing is. */
export const outlineOf = ({ chips, kept }: Strip): number | undefined =>
  chips.some((chip) => chip.aside) ? Math.abs(kept) : undefined;

/** The size of a factor as a share of 1. */
export const fillOf = ({ value }: Chip): number => Math.min(1, Math.abs(value));

/** How far the closed form is from finite differences, at most. */
export function checkedBy({ params, derived }: Pick<SigmoidChainState, 'params' | 'derived'>): number {
  const { weights, biases, strips } = derived;
  const differences = slopesByDifferences({ weights, biases, x: params.x });
  return Math.max(...differences.map((slope, i) => Math.abs(slope - strips[weights.length - 1 - i]!.value)));
}
