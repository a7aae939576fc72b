import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'A product is a graph', ko: '행렬곱은 그래프다' },
  caption: {
    en: 'Every entry of a product is a sum over paths. With the neighbours of a graph as the matrix, a product carries values along its edges.',
    ko: '행렬곱의 성분은 모두 경로의 합입니다. 그래프의 이웃 관계를 행렬로 쓰면, 행렬곱은 값을 간선을 따라 나릅니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
