import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { params } from './settings';
import { createState } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'From 81 pixels to a verdict', ko: '81픽셀에서 판정까지' },
  caption: {
    en: 'A whole convolutional network, small enough to see every number: three filters, 12 numbers, two scores. Paint, look inside, train it.',
    ko: '모든 수를 들여다볼 수 있을 만큼 작은 합성곱 신경망입니다. 필터 3개, 수 12개, 점수 2개. 그리고, 들여다보고, 학습시켜 보세요.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
