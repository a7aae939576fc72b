import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Squash, shift, cut', ko: '누르기, 옮기기, 자르기' },
  caption: {
    en: 'An activation function and its slope, at one point and for two hundred inputs at once.',
    ko: '활성화 함수와 그 기울기를 한 점에서, 그리고 입력 200개에서 한꺼번에 봅니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
