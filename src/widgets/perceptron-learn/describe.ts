import { weightedSum } from '~/models/perceptron';
import { formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type PerceptronLearn, params as table } from './state';
import { texts } from './strings';

/** The weights, how often they were corrected, and whether that will end. */
export function describe({ params, inner, derived }: PerceptronLearn, locale: Locale): string {
  const t = texts[locale];
  const { perceptron, updates } = inner.course;
  const data = table.data.options[params.data][locale];
  const weights = weightsText(perceptron);
  const count = derived.examples.points.length;
  const untouched = derived.length === 0 && perceptron.bias === 0;
  const end = derived.settled ? ` ${t.settled}` : '';
  if (locale === 'ko')
    return `${data}: 에폭 ${derived.epochs}번을 마쳤고 ${updates}번 고쳤습니다. 지금 ${weights}. ${untouched ? t.noLine : `예시 ${count}개 가운데 ${derived.wrong}개가 맞지 않습니다.`}${end}`;
  return `${data}: ${counted(derived.epochs, 'epoch')} finished, ${counted(updates, 'correction')}. Now ${weights}. ${untouched ? t.noLine : `${derived.wrong} of ${count} examples are not right.`}${end}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const weightsText = ({ weights, bias }: PerceptronLearn['inner']['course']['perceptron']) =>
  `w = ${formatVector(weights)}, b = ${formatNumber(bias)}`;

/** What the last example did to the weights, or which example comes first. */
export function lessonText({ inner, derived }: Pick<PerceptronLearn, 'inner' | 'derived'>, locale: Locale) {
  const t = texts[locale];
  const { points, classes } = derived.examples;
  const { last, course } = inner;
  if (!last) return t.next(formatVector(points[derived.next]!), classes[derived.next]!);
  const at = formatVector(points[last.index]!);
  const z = formatNumber(weightedSum(last.before, points[last.index]!));
  const target = classes[last.index]!;
  if (course.perceptron === last.before) return t.wasRight(at, target, z);
  return t.wasWrong(at, target, z, weightsText(last.before), weightsText(course.perceptron));
}
