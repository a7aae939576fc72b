import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { params } from './params';
import { createState } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Unroll it', ko: '펼쳐서 곱하기' },
  caption: {
    en: 'im2col: every window becomes a row, every kernel a column, and the whole convolution one matrix product. The price is memory.',
    ko: 'im2col은 창마다 행 하나, 커널마다 열 하나를 만들어 합성곱 전체를 행렬곱 한 번으로 바꿉니다. 그 대가는 메모리입니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
