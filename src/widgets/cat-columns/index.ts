import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Four pixels, three classes', ko: '픽셀 네 개, 클래스 세 개' },
  caption: {
    en: 'Every pixel votes for every class with its own column of W; the scores are the sums.',
    ko: '픽셀마다 W의 자기 열로 모든 클래스에 표를 던지고, 그 합이 점수가 됩니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
