import { formatFactor, formatNumber } from '~/numerics/format';
import { shapeText } from '~/numerics/shape';
import { josa } from '~/ui/josa';
import type { Locale } from '~/ui/words';
import type { ShapeBuilder } from './state';

/** Whether it fits and why not, the shape that comes out, and the counts. */
export function describe(state: ShapeBuilder, locale: Locale): string {
  return state.params.mode === 'layer'
    ? `${verdictText(state, locale)} ${countText(state, locale)}`
    : cascadeText(state, locale);
}

export function verdictText({ params, derived: { layer } }: ShapeBuilder, locale: Locale): string {
  const { left, right, bias, verdict, productShape, outShape } = layer;
  const [from, to] = [left, right].map(({ name, shape }) => `${name} ${shapeText(shape)}`);
  const [inner, inner2] = [left.shape[1], right.shape[0]];
  const out = shapeText(outShape ?? []);
  const swapped = params.order === 'WX';
  if (locale === 'ko')
    return {
      fits: `${from}에 ${to}를 곱하고 b를 모든 행에 더하면 형상이 ${out}인 Z가 나옵니다.`,
      inner: `안쪽 크기 ${josa(String(inner), '와/과')} ${josa(String(inner2), '이/가')} 달라 곱할 수 없습니다. ${left.name}의 열 수와 ${right.name}의 행 수가 같아야 합니다.`,
      bias: `곱 ${shapeText(productShape ?? [])}까지는 되지만, 성분이 ${bias.length}개인 b는 행마다 더할 수 없습니다. 한 행에는 성분이 ${productShape?.[1]}개 있습니다.`,
      luck: swapped
        ? `${from}에 ${to}를 곱할 수는 있고 결과의 형상은 ${out}입니다. 하지만 데이터끼리 섞이므로 신경망의 층이 아닙니다.`
        : `오류 없이 형상이 ${out}인 결과가 나옵니다. 하지만 b를 데이터마다 하나씩 주었는데도 더해지는 곳은 열입니다. 크기가 우연히 맞았을 뿐입니다.`,
    }[verdict];
  return {
    fits: `${from} times ${to}, with b added to every row, gives Z ${out}.`,
    inner: `Inner sizes ${inner} and ${inner2} differ: cannot multiply. ${left.name} needs as many columns as ${right.name} has rows.`,
    bias: `The product is ${shapeText(productShape ?? [])}, but a b with ${bias.length} ${bias.length === 1 ? 'entry' : 'entries'} cannot be added to its rows: each has ${productShape?.[1]}.`,
    luck: swapped
      ? `${from} times ${to} can be computed and gives ${out}. But it mixes the data with each other: this is no layer of a network.`
      : `No error: ${out} comes out. But b holds one number per datum, and yet it is added along the columns. The sizes only happen to fit.`,
  }[verdict];
}

function countText({ derived: { layer } }: ShapeBuilder, locale: Locale): string {
  const { params, macs, sent, left, right } = layer;
  const X = left.name === 'X' ? left : right;
  const rows = X.shape[0]!;
  const ko = `매개변수는 ${formatNumber(params)}개${macs > 0 ? `, 곱셈-누산은 ${formatNumber(macs)}번` : ''}입니다.`;
  const en = `${formatNumber(params)} parameters${macs > 0 ? `, ${formatNumber(macs)} multiply-accumulates` : ''}.`;
  if (layer.verdict !== 'fits' || sent === rows) return locale === 'ko' ? ko : en;
  return locale === 'ko'
    ? `${ko} 지금까지 ${rows}행 가운데 ${sent}행을 통과시켰습니다.`
    : `${en} ${sent} of ${rows} rows have been sent through so far.`;
}

function cascadeText({ derived: { cascade } }: ShapeBuilder, locale: Locale): string {
  const { layers, outShape, params, macs } = cascade;
  const widths = [layers[0]?.inputs ?? outShape[1]!, ...layers.map((layer) => layer.neurons)].join(' → ');
  const sum = layers.map((layer) => `${layer.inputs}·${layer.neurons} + ${layer.neurons}`).join(' + ');
  if (layers.length === 0)
    return locale === 'ko'
      ? `아직 층이 없습니다. 데이터 ${shapeText(outShape)}가 그대로 나옵니다.`
      : `There is no layer yet: the data ${shapeText(outShape)} come out as they went in.`;
  return locale === 'ko'
    ? `${widths}: 층 ${layers.length}개를 지난 출력의 형상은 ${shapeText(outShape)}입니다. 매개변수는 ${sum} = ${formatNumber(params)}개, 곱셈-누산은 ${formatNumber(macs)}번입니다.`
    : `${widths}: after ${layers.length} ${layers.length === 1 ? 'layer' : 'layers'} the output has the shape ${shapeText(outShape)}. Parameters: ${sum} = ${formatNumber(params)}. Multiply-accumulates: ${formatNumber(macs)}.`;
}

/** The first number of the row sent last: 1·(−2) + 0·0 + 2·(−1) + 1 = −3; the middle is left out where it is long. */
export function rowComputation({ left, right, bias, out, sent }: ShapeBuilder['derived']['layer']): string {
  const row = left.values[sent - 1]!;
  const products = row.map((entry, k) => `${formatFactor(entry)}·${formatFactor(right.values[k]![0]!)}`);
  const shown = products.length <= 6 ? products : [...products.slice(0, 3), '…', products.at(-1)];
  return `${shown.join(' + ')} + ${formatFactor(bias[0]!)} = ${formatNumber(out![sent - 1]![0]!)}`;
}
