import { formatFactor, formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { MatmulLens } from './state';
import { type Part, type Story, storyAt } from './story';

const blockText = (block: Part['block']) =>
  block.length === 1 && block[0]!.length === 1
    ? formatFactor(block[0]![0]!)
    : block[0]!.length === 1
      ? formatVector(block.map(([entry]) => entry!))
      : block.length === 1
        ? formatVector(block[0]!)
        : `[${block.map((row) => formatVector(row)).join(', ')}]`;

/** 2·(2, −1, 3) + (−1)·(0, 1, 2) = (4, −3, 4) */
export function storyText({ parts, result }: Story): string {
  const sum = parts.map(({ factor, block }) =>
    factor === undefined ? blockText(block) : `${formatFactor(factor)}·${blockText(block)}`,
  );
  const single = result.length === 1 && result[0]!.length === 1;
  return `${sum.join(' + ')} = ${single ? formatNumber(result[0]![0]!) : blockText(result)}`;
}

/** What the parts add up to: "entry 2, 1", "column 1", "row 2", or all of AB. */
export function targetText(
  { params }: Pick<MatmulLens, 'params'>,
  { rows, columns }: Story,
  locale: Locale,
): string {
  const [i, j] = [rows[0]! + 1, columns[0]! + 1];
  const words = {
    en: {
      dot: `Entry (${i}, ${j}) of AB`,
      columns: `Column ${j} of AB`,
      rows: `Row ${i} of AB`,
      outer: 'AB',
    },
    ko: { dot: `AB의 (${i}, ${j}) 성분`, columns: `AB의 ${j}열`, rows: `AB의 ${i}행`, outer: 'AB' },
  };
  return words[locale][params.lens];
}

/** How far the product is, and the sum in view with its numbers. */
export function describe(state: MatmulLens, locale: Locale): string {
  const { taken, count, ab } = state.derived;
  const story = storyAt(state);
  const whole = blockText(ab);
  const rest = {
    en:
      taken === 0
        ? `Nothing is added yet; there are ${count} steps.`
        : taken < count
          ? `Step ${taken} of ${count}.`
          : `After all ${count} steps the rows of AB are ${whole}.`,
    ko:
      taken === 0
        ? `아직 아무것도 더하지 않았습니다. 모두 ${count}단계입니다.`
        : taken < count
          ? `${count}단계 가운데 ${taken}단계입니다.`
          : `${count}단계를 마친 AB의 행은 ${whole}입니다.`,
  }[locale];
  return `${targetText(state, story, locale)}: ${storyText(story)}. ${rest}`;
}
