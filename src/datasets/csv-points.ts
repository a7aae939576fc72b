import { dsvFormat } from 'd3';

/** Why a row of the reader's table could not be used. */
export type RowProblem = 'too-few-columns' | 'not-a-number' | 'no-target';

export interface BadRow {
  /** Counted from 1, as a spreadsheet counts, the heading included. */
  readonly row: number;
  readonly why: RowProblem;
  /** What stands there. */
  readonly text: string;
}

/** Why a table could not be used at all. */
export type TableProblem = 'empty' | 'too-few-rows' | 'one-class' | 'too-many-classes' | 'no-spread';

/** How a column was moved and shrunk to fit the plane: shown = (given − centre) / unit. */
export interface Fit {
  readonly centre: number;
  readonly unit: number;
}

export interface OwnTable {
  readonly points: readonly (readonly [number, number])[];
  /** Class numbers for `classes`, else the numbers themselves. */
  readonly targets: readonly number[];
  readonly kind: 'classes' | 'values';
  /** What class 0, 1, … was called. */
  readonly names: readonly string[];
  readonly bad: readonly BadRow[];
  /** Rows beyond the limit. */
  readonly left: number;
  /** For x₁, x₂ and the value, where it was needed. */
  readonly fits: readonly (Fit | undefined)[];
}

export type Reading = OwnTable | { readonly problem: TableProblem; readonly bad: readonly BadRow[] };

interface Limits {
  /** Coordinates beyond ±reach are fitted. */
  readonly reach: number;
  readonly maxRows: number;
  readonly maxClasses: number;
}

const fewestRows = 4;

/** NaN for what is not one plain number. */
function toNumber(text: string): number {
  const plain = text.trim().replaceAll('−', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** The separator that the first line has most of; a comma where there is none. */
function separatorOf(text: string): string {
  const line = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', '\t', ';'].map((sign) => line.split(sign).length);
  return [',', '\t', ';'][counts.indexOf(Math.max(...counts))]!;
}

/**
 * Reads rows of x₁, x₂ and a class or a value, with or without a heading, separated by comma, semicolon or tab. A third column
 * of few different entries, or of words, is a class; numbers of many kinds are values to predict. Rows that make no sense are
 * listed and left out. Never throws.
 */
export function readTable(text: string, { reach, maxRows, maxClasses }: Limits): Reading {
  const rows = dsvFormat(separatorOf(text))
    .parseRows(text.replace(/^\uFEFF/, ''))
    .map((cells, i) => ({ row: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headed = rows[0]?.cells.slice(0, 2).every((cell) => Number.isNaN(toNumber(cell)));
  const body = headed ? rows.slice(1) : rows;
  const bad: BadRow[] = [];
  const good: { readonly at: readonly [number, number]; readonly target: string }[] = [];
  for (const { row, cells } of body) {
    const at = [toNumber(cells[0] ?? ''), toNumber(cells[1] ?? '')] as const;
    const target = (cells[2] ?? '').trim();
    const why: RowProblem | undefined =
      cells.length < 3
        ? 'too-few-columns'
        : !at.every(Number.isFinite)
          ? 'not-a-number'
          : target === ''
            ? 'no-target'
            : undefined;
    if (why) bad.push({ row, why, text: cells.join(', ').slice(0, 40) });
    else good.push({ at, target });
  }
  if (body.length === 0) return { problem: 'empty', bad };
  if (good.length < fewestRows) return { problem: 'too-few-rows', bad };
  const kept = good.slice(0, maxRows);
  const columns = [kept.map(({ at }) => at[0]), kept.map(({ at }) => at[1])];
  if (columns.some((column) => Math.max(...column) === Math.min(...column)))
    return { problem: 'no-spread', bad };
  const fits = columns.map((column) => fitOf(column, reach));
  const points = kept.map(({ at }) => [fitted(at[0], fits[0]), fitted(at[1], fits[1])] as const);
  const left = good.length - kept.length;

  const names = namesOf(kept.map(({ target }) => target));
  const numbers = kept.map(({ target }) => toNumber(target));
  const many = names.length > maxClasses;
  if (numbers.every(Number.isFinite) && (many || !numbers.every(Number.isInteger))) {
    const fit = fitOf(numbers, 2, 1);
    const targets = numbers.map((value) => fitted(value, fit));
    return { points, targets, kind: 'values', names: [], bad, left, fits: [...fits, fit] };
  }
  if (many) return { problem: 'too-many-classes', bad };
  if (names.length < 2) return { problem: 'one-class', bad };
  const targets = kept.map(({ target }) => names.indexOf(target));
  return { points, targets, kind: 'classes', names, bad, left, fits: [...fits, undefined] };
}

/** Numbers in order of size, words in order of appearance. */
function namesOf(targets: readonly string[]): string[] {
  const names = [...new Set(targets)];
  return names.every((name) => Number.isFinite(toNumber(name)))
    ? names.toSorted((a, b) => toNumber(a) - toNumber(b))
    : names;
}

/** Nothing where all fit already and are spread enough to be told apart. */
function fitOf(column: readonly number[], reach: number, fill = 0.8 * reach): Fit | undefined {
  const [low, high] = [Math.min(...column), Math.max(...column)];
  if (Math.max(-low, high) <= reach && high - low > 0.2 * reach) return undefined;
  return { centre: (low + high) / 2, unit: (high - low) / (2 * fill) || 1 };
}

// Hundredths can be put in a link.
const fitted = (value: number, fit: Fit | undefined): number =>
  Math.round(100 * (fit ? (value - fit.centre) / fit.unit : value)) / 100 + 0;
