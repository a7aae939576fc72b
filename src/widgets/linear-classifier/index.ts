import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Drag the weights', ko: '가중치 끌어 보기' },
  caption: {
    en: 'Two arrows in the space of scores decide which class each of the 54 points gets.',
    ko: '점수 공간의 두 화살표가 54개 점 하나하나의 클래스를 정합니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
