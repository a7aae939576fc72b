import type { Param, ParamTable } from '~/kit/params';
import { between, integerBelow, type Random } from '~/numerics/random';

type Value = number | readonly number[] | string | boolean;

/** The figure whose links are tried. */
export const figureId = 'figure';

const oneOf = <Item>(items: readonly Item[], random: Random): Item =>
  items[integerBelow(random, items.length)]!;

/** Allowed values for some of the parameters, limits and defaults more often than chance would have it. */
export function valuesFrom(table: ParamTable, random: Random): Readonly<Record<string, Value>> {
  const chosen = Object.entries(table).filter(() => random() < 0.6);
  return Object.fromEntries(chosen.map(([name, param]) => [name, randomValue(param, random)]));
}

function randomValue(param: Param, random: Random): Value {
  switch (param.kind) {
    case 'number':
      return entryOf(param, random);
    case 'list': {
      const length =
        param.maxLength === undefined ? param.default.length : integerBelow(random, param.maxLength + 1);
      return Array.from({ length }, () => entryOf(param, random));
    }
    case 'choice':
      return oneOf(Object.keys(param.options), random);
    case 'toggle':
      return random() < 0.5;
  }
}

function entryOf({ min, max, step }: { min: number; max: number; step: number }, random: Random): number {
  const within = Math.min(Math.max(0, min), max);
  const stepped = min + step * integerBelow(random, Math.floor((max - min) / step) + 1);
  return oneOf([min, max, within, stepped, stepped, between(random, min, max)], random);
}

const hostileNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '.',
  'a.b',
  '세상',
  '%00',
  '0',
];
const hostileValues = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1e308',
  '1e-999',
  '0x10',
  '00012',
  '-0',
  '1_000',
  ' 1',
  '1 ',
  '',
  ',',
  ',,,,',
  '1,2,3,4,5,6,7,8,9',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  '[object Object]',
  '<img src=x onerror=alert(1)>',
  '"><script>1</script>',
  '%ZZ',
  '%E0%A4',
  '%',
  '%00',
  '٣',
  '１',
  '−1',
  '한글',
  '👩‍🔬',
  '\u202e1',
  '\ud800',
  '9'.repeat(5000),
  '1,'.repeat(3000),
  '{"x":1}',
];
const nasty = [...'0123456789.,-+eE%&=?#;[]{}"\'<>\\/ \t\n한👾\u0000NaN'];

/** A query for the figure: well formed, damaged, hostile, or noise. */
export function queryFrom(table: ParamTable, random: Random): string {
  const entries = Object.entries(valuesFrom(table, random)).map(([name, value]): [string, string] => [
    `${figureId}.${name}`,
    typeof value === 'boolean' ? (value ? '1' : '0') : String(value),
  ]);
  const kind = integerBelow(random, 5);
  if (kind === 0) return `?${new URLSearchParams(entries)}`;
  if (kind === 1) return damaged(`?${new URLSearchParams(entries)}`, random);
  const names = Object.keys(table);
  const hostile = Array.from({ length: 1 + integerBelow(random, 4) }, () => {
    const name = random() < 0.7 ? oneOf(names, random) : oneOf(hostileNames, random);
    return `${figureId}.${name}=${oneOf(hostileValues, random)}`;
  });
  if (kind === 2) return `?${hostile.join('&')}`;
  // Good entries and bad ones, some of them twice.
  const good = entries.map(([key, value]) => `${key}=${value}`);
  if (kind === 3) return `?${[...good, ...hostile, ...good.slice(0, 1)].join('&')}`;
  return Array.from({ length: integerBelow(random, 200) }, () => oneOf(nasty, random)).join('');
}

function damaged(query: string, random: Random): string {
  const letters = [...query];
  for (let i = 0; i < 1 + integerBelow(random, 5); i++) {
    const at = integerBelow(random, letters.length + 1);
    letters.splice(at, integerBelow(random, 3), ...(random() < 0.7 ? [oneOf(nasty, random)] : []));
  }
  return letters.join('');
}
