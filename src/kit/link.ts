import { accept, type ListParam, type Param, type ParamTable, type ValuesOf } from './params';

// Seven significant digits name a point of any plot to a thousandth of a pixel, and keep links short.
const write = (value: number) => String(Number(value.toPrecision(7)));
// Number('') is 0 and Number('0x10') is 16: a link holds plain decimals only.
const read = (text: string) =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;

const encoders = {
  number: (value: unknown) => write(value as number),
  list: (value: unknown) => (value as readonly number[]).map(write).join(','),
  choice: (value: unknown) => value as string,
  toggle: (value: unknown) => (value ? '1' : '0'),
} satisfies Record<Param['kind'], (value: unknown) => string>;

const decoders = {
  number: read,
  list: (text: string) => (text === '' ? [] : text.split(',').map(read)),
  choice: (text: string) => text,
  toggle: (text: string) => ({ '1': true, '0': false })[text],
} satisfies Record<Param['kind'], (text: string) => unknown>;

/**
 * The query entries `<figure id>.<param>` of what differs from the defaults; none when nothing does. Lists beyond their
 * `maxInLink` are left out.
 */
export function writeLink<T extends ParamTable>(
  table: T,
  figure: string,
  values: ValuesOf<T>,
): [string, string][] {
  return Object.entries(table).flatMap(([name, param]): [string, string][] => {
    if (param.kind === 'list' && !fitsInLink(param, values[name as keyof T] as readonly number[])) return [];
    const text = encoders[param.kind](values[name as keyof T]);
    return text === encoders[param.kind](param.default) ? [] : [[`${figure}.${name}`, text]];
  });
}

/** Whether a list is short enough to travel in a link. */
export const fitsInLink = ({ maxInLink }: ListParam, values: readonly number[]): boolean =>
  maxInLink === undefined || values.length <= maxInLink;

export interface LinkReading<T extends ParamTable> {
  readonly values: Partial<ValuesOf<T>>;
  /** The entries of this figure that could not be used, as written. */
  readonly ignored: readonly string[];
}

/** Never throws: what is unknown, malformed or out of range is listed in `ignored`, and its default stands. */
export function readLink<T extends ParamTable>(table: T, figure: string, query: string): LinkReading<T> {
  const values: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, text] of new URLSearchParams(query)) {
    if (!key.startsWith(`${figure}.`)) continue;
    const name = key.slice(figure.length + 1);
    const param = Object.hasOwn(table, name) ? table[name] : undefined;
    const value = param && decoders[param.kind](text);
    if (param && isAllowed(param, value)) values[name] = value;
    else ignored.push(`${key}=${text}`);
  }
  return { values: values as Partial<ValuesOf<T>>, ignored };
}

function isAllowed(param: Param, value: unknown): boolean {
  const nearest = accept(param, value);
  return nearest !== undefined && encoders[param.kind](nearest) === encoders[param.kind](value);
}

/**
 * `query` on a page with one figure only: there a parameter needs no `<figure id>.` before it, and gets it here. What is no
 * parameter's name (utm_source, fbclid) is somebody else's and stays.
 */
export function claimed(table: ParamTable, figure: string, query: string): string {
  const entries = [...new URLSearchParams(query)];
  if (!entries.some(([key]) => Object.hasOwn(table, key))) return query;
  const params = new URLSearchParams(
    entries.map(([key, text]) => [Object.hasOwn(table, key) ? `${figure}.${key}` : key, text]),
  );
  return `?${params.toString().replaceAll('%2C', ',')}`;
}

/** The entries `<figure id>.<param>` of `query` about figures that the page does not have, as written. */
export const orphans = (figures: readonly string[], query: string): readonly string[] =>
  [...new URLSearchParams(query)].flatMap(([key, text]) => {
    const about = /^([a-z][\w-]*)\.\w+$/i.exec(key)?.[1];
    return about && !figures.includes(about) ? [`${key}=${text}`] : [];
  });

/** `query` with the entries of one figure replaced; other figures' and foreign entries stay. */
export function mergeLink(query: string, figure: string, entries: readonly [string, string][]): string {
  const params = new URLSearchParams(query);
  for (const key of [...params.keys()]) if (key.startsWith(`${figure}.`)) params.delete(key);
  for (const [key, text] of entries) params.append(key, text);
  const text = params.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
