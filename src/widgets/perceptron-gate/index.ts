import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Build a gate', ko: '게이트 만들기' },
  caption: {
    en: 'One neuron draws one line. The weights turn it, the bias shifts it.',
    ko: '뉴런 하나는 선 하나를 긋습니다. 가중치는 선을 돌리고 편향은 선을 밉니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
