import type { Words } from '~/ui/words';
import type { ChoiceParam, NumberParam, ToggleParam } from './params';

/** What the activation functions are called in every menu of the book. */
const activationWords = {
  step: { en: 'step', ko: '계단' },
  identity: { en: 'identity (none)', ko: '항등(없음)' },
  sigmoid: { en: 'sigmoid', ko: '시그모이드' },
  tanh: { en: 'tanh', ko: 'tanh' },
  relu: { en: 'ReLU', ko: 'ReLU' },
  'leaky-relu': { en: 'leaky ReLU', ko: '누설 ReLU' },
  elu: { en: 'ELU', ko: 'ELU' },
  gelu: { en: 'GELU', ko: 'GELU' },
  silu: { en: 'SiLU (swish)', ko: 'SiLU(swish)' },
  softplus: { en: 'softplus', ko: '소프트플러스' },
} as const;
type ActivationWord = keyof typeof activationWords;

/** The functions that a menu offers, in the order given. */
export const activationOptions = <Name extends ActivationWord>(
  ...names: readonly Name[]
): Readonly<Record<Name, Words>> =>
  Object.fromEntries(names.map((name): [string, Words] => [name, activationWords[name]])) as Record<
    Name,
    Words
  >;

export const activationParam = <Name extends ActivationWord>(
  preset: NoInfer<Name>,
  ...names: readonly Name[]
): ChoiceParam<Name> => ({
  kind: 'choice',
  label: { en: 'activation', ko: '활성화 함수' },
  default: preset,
  options: activationOptions(...names),
});

/** Where the chance of a start comes from. */
export const seedParam = (max: number): NumberParam => ({
  kind: 'number',
  label: { en: 'seed', ko: '시드' },
  default: 1,
  min: 1,
  max,
  step: 1,
});

export const batchNormParam: ToggleParam = {
  kind: 'toggle',
  label: { en: 'batch normalisation', ko: '배치 정규화' },
  default: false,
};

export const skipParam: ToggleParam = {
  kind: 'toggle',
  label: { en: 'skip connections', ko: '스킵 연결' },
  default: false,
};
