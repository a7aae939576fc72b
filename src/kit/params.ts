import type { Words } from '~/ui/words';

interface Labelled {
  readonly label: Words;
  /** What it does, in a note beside its control. */
  readonly help?: Words;
}
/** A number within limits. `step` is what one press of an arrow key moves. */
export interface NumberParam extends Labelled {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Log sliders move in equal ratios; links and limits are unchanged. */
  readonly scale?: 'log';
  readonly unit?: string;
}
/** Several numbers that share their limits: a vector, the entries of a matrix, moved points. */
export interface ListParam extends Labelled {
  readonly kind: 'list';
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** A list may grow up to this many entries; without it its length is that of `default`. */
  readonly maxLength?: number;
  /** A longer list stays out of the link: addresses have a limit. Its figure says so. */
  readonly maxInLink?: number;
  /** Names of the entries, for sliders and screen readers. */
  readonly entries?: readonly Words[];
}
export interface ChoiceParam<Option extends string = string> extends Labelled {
  readonly kind: 'choice';
  readonly default: Option;
  readonly options: Readonly<Record<Option, Words>>;
}
export interface ToggleParam extends Labelled {
  readonly kind: 'toggle';
  readonly default: boolean;
}
export type Param = NumberParam | ListParam | ChoiceParam | ToggleParam;
/** Everything a reader can set, and so everything a link can carry. */
export type ParamTable = Readonly<Record<string, Param>>;

type ValueOf<P extends Param> = P extends NumberParam
  ? number
  : P extends ListParam
    ? readonly number[]
    : P extends ChoiceParam
      ? keyof P['options'] & string
      : boolean;
export type ValuesOf<T extends ParamTable> = { readonly [K in keyof T]: ValueOf<T[K]> };
export type Values = Readonly<Record<string, unknown>>;

export function defaultsOf<T extends ParamTable>(table: T): ValuesOf<T> {
  return Object.fromEntries(
    Object.entries(table).map(([name, param]) => [name, param.default]),
  ) as ValuesOf<T>;
}

const clampTo = ({ min, max }: { min: number; max: number }, value: number) =>
  Math.min(max, Math.max(min, value));

/** The nearest allowed value, or undefined when `value` is of the wrong kind or not finite. */
export function accept<P extends Param>(param: P, value: unknown): ValueOf<P> | undefined;
export function accept(param: Param, value: unknown): unknown {
  switch (param.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? clampTo(param, value) : undefined;
    case 'list': {
      if (
        !Array.isArray(value) ||
        !value.every((entry) => typeof entry === 'number' && Number.isFinite(entry))
      )
        return undefined;
      const fits =
        param.maxLength === undefined
          ? value.length === param.default.length
          : value.length <= param.maxLength;
      return fits ? value.map((entry: number) => clampTo(param, entry)) : undefined;
    }
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(param.options, value) ? value : undefined;
    case 'toggle':
      return typeof value === 'boolean' ? value : undefined;
  }
}

/** `patch` without what the table does not know or cannot accept. */
export function acceptAll<T extends ParamTable>(table: T, patch: Values): Partial<ValuesOf<T>> {
  const accepted = Object.entries(patch).flatMap(([name, value]) => {
    const param = Object.hasOwn(table, name) ? table[name] : undefined;
    const nearest = param && accept(param, value);
    return nearest === undefined ? [] : [[name, nearest]];
  });
  return Object.fromEntries(accepted) as Partial<ValuesOf<T>>;
}
