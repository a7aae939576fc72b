import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';
import type { Trouble } from './layer';

export const texts = strings(
  {
    scene: (input: string, filters: string, output: string) =>
      `Oblique view: the input ${input} as sheets, ${filters}, the output ${output}.`,
    filter: (n: number, count: number) => `filter ${n}/${count}`,
    window: 'window',
    none: 'nothing',
    parameters: 'parameters',
    multiplications: 'multiply–accumulates',
    sees: 'an output cell sees',
    pixels: (side: number, channels: number) => `${side}×${side} pixels × ${channels}`,
    learnsNothing: 'Pooling has no parameters and leaves the number of channels as it is.',
    gaps: (kernel: number, span: number) =>
      `With its gaps the ${kernel}×${kernel} window spans ${span}×${span} pixels.`,
    unused: (count: number) =>
      count === 1
        ? 'The last row and column (hatched) are reached by no window: the stride does not divide evenly.'
        : `The last ${count} rows and columns (hatched) are reached by no window: the stride does not divide evenly.`,
    pale: 'Too many multiplications to draw the numbers of every output sheet at once; the chosen cell is computed all the same.',
    cell: 'The output cell',
    back: 'One cell back',
    next: 'One cell on',
    all: (row: number, column: number, map: number) => `y at row ${row}, column ${column}, channel ${map}`,
    patch: (channel: number) => `Under the window, channel ${channel}`,
    weights: (channel: number) => `Weights for channel ${channel}`,
    products: 'Products',
    channel: (n: number) => `channel ${n}`,
    bias: 'bias',
    total: 'y',
    ledger: 'From the channels to the cell',
    largest: (value: string) => `The largest of them: ${value}`,
    onlyBias: 'No input pixel reaches this cell: what stands here is the bias alone.',
    inputScale: 'input, from 1 to 8',
    signedScale: 'weights and output: below 0, 0, above 0',
    rim: 'padding, always 0 (crossed out in the window)',
    hatching: 'no window reaches it',
    point: 'Point at a cell of the output, or press it to stay there.',
  },
  {
    scene: (input, filters, output) =>
      `비스듬히 본 그림: 여러 장으로 나눈 입력 ${input}, ${filters}, 출력 ${output}.`,
    filter: (n, count) => `필터 ${n}/${count}`,
    window: '창',
    none: '없음',
    parameters: '매개변수',
    multiplications: '곱셈-누산',
    sees: '출력 한 칸이 보는 범위',
    pixels: (side, channels) => `${side}×${side} 픽셀 × ${channels}`,
    learnsNothing: '풀링에는 매개변수가 없고, 채널 수는 그대로입니다.',
    gaps: (kernel, span) => `칸 사이를 띄운 ${kernel}×${kernel} 창은 ${span}×${span} 픽셀에 걸칩니다.`,
    unused: (count) =>
      count === 1
        ? '빗금 친 마지막 행과 열에는 어떤 창도 닿지 않습니다. 스트라이드로 나누어떨어지지 않기 때문입니다.'
        : `빗금 친 마지막 ${count}개 행과 열에는 어떤 창도 닿지 않습니다. 스트라이드로 나누어떨어지지 않기 때문입니다.`,
    pale: '곱셈이 너무 많아 출력의 모든 값을 한꺼번에 그리지는 않습니다. 그래도 고른 칸은 계산합니다.',
    cell: '출력의 칸',
    back: '이전 칸으로',
    next: '다음 칸으로',
    all: (row, column, map) => `${row}행 ${column}열, 채널 ${map}의 y`,
    patch: (channel) => `창 아래의 값, 채널 ${channel}`,
    weights: (channel) => `채널 ${channel}에 곱할 가중치`,
    products: '곱',
    channel: (n) => `채널 ${n}`,
    bias: '편향',
    total: 'y',
    ledger: '채널별 합에서 출력 칸까지',
    largest: (value) => `이 가운데 가장 큰 값: ${value}`,
    onlyBias: '이 칸에 닿는 입력 픽셀이 없어 편향만 남습니다.',
    inputScale: '입력, 1부터 8까지',
    signedScale: '가중치와 출력: 음수, 0, 양수',
    rim: '패딩, 늘 0(창 안에서는 가위표를 한 칸)',
    hatching: '어떤 창도 닿지 않는 곳',
    point: '출력의 칸을 가리켜 보세요. 누르면 그 칸에 머무릅니다.',
  },
);

/** Why nothing comes out, with the numbers. */
export const troubles = strings(
  {
    large: (span: number, padded: number, _kernel: number) =>
      `The window is larger than the padded input: ${span} > ${padded}. No output.`,
    cropped: (_span: number, _padded: number, _kernel: number) =>
      'The padding cuts away everything that the transposed convolution makes. No output.',
    extra: (_span: number, _padded: number, _kernel: number) =>
      'The output padding has to be less than the stride or the dilation. PyTorch refuses it. No output.',
    padding: (_span: number, _padded: number, kernel: number) =>
      `Max pooling takes a padding of at most half its window, here ${Math.floor(kernel / 2)}: otherwise a window could see no pixel at all. No output.`,
  } satisfies Record<Trouble, (span: number, padded: number, kernel: number) => string>,
  {
    large: (span, padded) => `창이 패딩을 더한 입력보다 큽니다(${span} > ${padded}). 출력이 없습니다.`,
    cropped: () => '전치 합성곱의 결과가 패딩 때문에 모두 잘려 나갑니다. 출력이 없습니다.',
    extra: () =>
      '출력 패딩은 스트라이드나 팽창보다 작아야 합니다. PyTorch도 받아들이지 않습니다. 출력이 없습니다.',
    padding: (_span, _padded, kernel) =>
      `최대 풀링의 패딩은 창의 절반, 여기서는 ${josa(String(Math.floor(kernel / 2)), '을/를')} 넘을 수 없습니다. 넘으면 픽셀이 하나도 없는 창이 생깁니다. 출력이 없습니다.`,
  },
);
