import { formatCount, formatNumber } from '~/numerics/format';
import { josa } from '~/ui/josa';
import type { Locale } from '~/ui/words';
import type { Layer } from './layer';
import type { ConvShapes } from './state';
import { texts, troubles } from './strings';
import { valueComputation } from './sums';

export const outputText = ({ size, channels, out, filters }: Layer): string =>
  `${size} × ${size} × ${channels} → ${out} × ${out} × ${filters}`;

export const troubleText = ({ trouble, span, size, padding, kernel }: Layer, locale: Locale): string =>
  troubles[locale][trouble!](span, size + 2 * padding, kernel);

/** What goes in and comes out, what it costs, and how the cell that is looked at came about. */
export function describe({ derived: { layer, cell } }: ConvShapes, locale: Locale): string {
  const t = texts[locale];
  if (!cell) return troubleText(layer, locale);
  const { size, channels, kernel, filters, out, kind } = layer;
  const [input, output] = [`${size}×${size}×${channels}`, `${out}×${out}×${filters}`];
  const [parameters, macs] = [formatCount(layer.parameters), formatCount(layer.multiplications)];
  const place = t.all(cell.row + 1, cell.column + 1, cell.map + 1);
  const empty = cell.rows.length === 0 || cell.columns.length === 0;
  const unused = layer.unused > 0 ? ` ${t.unused(layer.unused)}` : '';
  const window = `${kernel}×${kernel}`;
  if (locale === 'ko') {
    const layerWords = {
      conv: `${window}×${channels} 필터 ${filters}개의 합성곱 계층`,
      transposed: `${window} 필터 ${filters}개의 전치 합성곱 계층`,
      pool: `${window} 최대 풀링`,
    }[kind];
    const cost =
      kind === 'pool' ? t.learnsNothing : `매개변수는 ${parameters}개, 곱셈-누산은 ${macs}번입니다.`;
    const how =
      kind === 'pool'
        ? `${josa(place, '은/는')} 창 아래에서 가장 큰 값 ${formatNumber(cell.value)}입니다.`
        : empty
          ? `${place}: ${t.onlyBias}`
          : `${josa(place, '은/는')} 채널별 합과 편향을 더한 ${valueComputation(cell)}입니다.`;
    return `${josa(layerWords, '은/는')} ${josa(input, '을/를')} ${josa(output, '으로/로')} 바꿉니다. ${cost} ${how}${unused}`;
  }
  const layerWords = {
    conv: `A convolution with ${filters} ${filters === 1 ? 'filter' : 'filters'} of ${window}×${channels}`,
    transposed: `A transposed convolution with ${filters} ${filters === 1 ? 'filter' : 'filters'} of ${window}`,
    pool: `Max pooling with ${window} windows`,
  }[kind];
  const cost = kind === 'pool' ? t.learnsNothing : `${parameters} parameters, ${macs} multiply–accumulates.`;
  const how =
    kind === 'pool'
      ? `${place}, is the largest number under the window, ${formatNumber(cell.value)}.`
      : empty
        ? `${place}: ${t.onlyBias}`
        : `${place}, is the sum of the channels and the bias: ${valueComputation(cell)}.`;
  return `${layerWords} turns ${input} into ${output}. ${cost} ${how}${unused}`;
}
