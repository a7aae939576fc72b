import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { params } from './params';
import { createState } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Convolution is a matrix', ko: '합성곱은 행렬이다' },
  caption: {
    en: 'The nine numbers of a kernel, written again and again along the diagonals of a matrix: a convolution is one matrix times the picture. Its transpose leads back to the size, not to the picture.',
    ko: '커널의 수 아홉 개가 행렬의 대각선을 따라 되풀이됩니다. 합성곱은 행렬 하나를 그림에 곱하는 것입니다. 그 행렬을 전치하면 크기는 돌아오지만 그림은 돌아오지 않습니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
