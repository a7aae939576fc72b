import type { Challenge } from '~/kit/widget';
import { shapeText } from '~/numerics/shape';
import type { ShapeBuilder } from './state';

export const challenges = {
  'sixty-seven': {
    ask: {
      en: 'Build a cascade of two layers that turns a minibatch of 32 into the shape [32, 3] with exactly 67 parameters.',
      ko: '데이터 32개짜리 미니배치를 [32, 3]으로 바꾸는 두 층을 이어 보세요. 매개변수는 정확히 67개여야 합니다.',
    },
    hint: {
      en: 'The last layer has 3 neurons. With h neurons in between and l inputs, l·h + h + 3h + 3 = 67. Try h = 8.',
      ko: '마지막 층의 뉴런은 3개입니다. 가운데 뉴런이 h개, 입력이 l개면 l·h + h + 3h + 3 = 67입니다. h = 8로 해 보세요.',
    },
    met: ({ params, derived: { cascade } }: ShapeBuilder) =>
      params.mode === 'cascade' &&
      cascade.layers.length === 2 &&
      shapeText(cascade.outShape) === '[32, 3]' &&
      cascade.params === 67,
  },
  'silent-mistake': {
    ask: {
      en: 'Give b one entry per datum, and find sizes for which the library does not complain.',
      ko: 'b의 성분을 데이터마다 하나로 바꾸고, 그래도 오류가 나지 않는 크기를 찾아 보세요.',
    },
    hint: {
      en: 'b is lined up with the columns of the product. When do N entries fit on m columns?',
      ko: 'b는 곱의 열에 맞추어집니다. 성분 N개가 열 m개에 맞는 때는 언제일까요?',
    },
    met: ({ params, derived: { layer } }: ShapeBuilder) =>
      params.mode === 'layer' &&
      params.order === 'XW' &&
      params.bias === 'perDatum' &&
      layer.verdict === 'luck',
  },
} as const satisfies Record<string, Challenge<ShapeBuilder>>;
