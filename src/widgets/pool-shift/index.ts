import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { params } from './settings';
import { createState } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Keep the loudest', ko: '가장 큰 것만' },
  caption: {
    en: 'Every window of a map gives one number. Shift the map, and see what the pooled map notices of it.',
    ko: '맵의 창마다 수 하나만 남깁니다. 맵을 옮기면 풀링 결과가 그 이동을 얼마나 알아챌까요?',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
