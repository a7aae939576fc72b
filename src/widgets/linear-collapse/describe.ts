import { formatNumber, formatPower, formatVector } from '~/numerics/format';
import { subtract } from '~/numerics/vector';
import type { Locale } from '~/ui/words';
import { type LinearCollapse, negligible, params as table } from './state';
import { texts } from './strings';

/** How high the tower is, which floors bend, and whether one matrix can do the same. */
export function describe({ derived }: LinearCollapse, locale: Locale): string {
  const { floors, activationsUsed, single, maxDiff } = derived;
  const names = floors.map(({ bend }) => table.f1.options[bend][locale]).join(', ');
  const w = single.weights.map((row) => formatVector(row)).join(', ');
  const gap = formatNumber(derived.probe.gap);
  if (locale === 'ko') {
    const verdict =
      maxDiff < negligible
        ? `W = [${w}]인 한 층이 똑같은 일을 합니다.`
        : `어떤 한 층으로도 똑같이 할 수 없고, 가장 가까운 한 층도 ${formatNumber(maxDiff)}까지 벗어납니다.`;
    return `층 ${floors.length}개, 활성화 함수는 아래에서부터 ${names}. ${verdict} 시험한 두 벡터에서 어긋난 거리는 ${gap}입니다.`;
  }
  const verdict =
    maxDiff < negligible
      ? `One layer with W = [${w}] does the same.`
      : `No single layer does the same; the nearest one is off by up to ${formatNumber(maxDiff)}.`;
  const bending = activationsUsed === 0 ? 'none bends' : `activations from below: ${names}`;
  return `${floors.length} ${floors.length === 1 ? 'layer' : 'layers'}, ${bending}. ${verdict} The gap at the two probes is ${gap}.`;
}

/** The largest difference as it is written: sizes below a hundredth by their power of ten. */
export const differenceText = (value: number) =>
  value > 0 && value < 0.005 ? formatPower(value) : formatNumber(value, 3);

/** (0.5, 0.2) − (0.5, 0.4) = (0, −0.2). */
export function gapComputation({ derived: { probe } }: LinearCollapse): string {
  return `${formatVector(probe.ofSum)} − (${formatVector(probe.u)} + ${formatVector(probe.v)}) = ${formatVector(subtract(probe.ofSum, probe.sum))}`;
}

/** What the gap says. */
export function gapVerdict({ derived }: LinearCollapse, locale: Locale): string {
  const t = texts[locale];
  if (derived.probe.gap < negligible) return t.additive;
  return derived.activationsUsed === 0 ? t.shifted : t.broken;
}

/** What the largest difference says. */
export function towerVerdict(
  { derived: { activationsUsed, maxDiff } }: LinearCollapse,
  locale: Locale,
): string {
  const t = texts[locale];
  if (activationsUsed === 0) return t.same;
  return maxDiff < negligible ? t.lucky : t.folded(activationsUsed);
}
