import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Three sigmoids', ko: '시그모이드 세 개' },
  caption: {
    en: 'One neuron after another. Each derivative of the output is a product, with two more factors for every layer further back.',
    ko: '뉴런을 한 줄로 이었습니다. 출력의 미분은 모두 곱이고, 한 층 뒤로 갈 때마다 인수가 둘씩 늘어납니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
