import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Two arrows make the score', ko: '두 화살표가 점수를 만든다' },
  caption: {
    en: 'The data vector x says how much of each column of W goes into the scores.',
    ko: '데이터 벡터 x는 W의 각 열을 점수에 얼마나 넣을지 정합니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
