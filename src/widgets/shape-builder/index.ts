import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Will it fit?', ko: '모양이 맞을까?' },
  caption: {
    en: 'Data, weights, bias and output of a layer, drawn to scale.',
    ko: '한 층의 데이터, 가중치, 편향, 출력을 실제 비율로 그렸습니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
