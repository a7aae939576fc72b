import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Wire it yourself', ko: '직접 배선하기' },
  caption: {
    en: 'Each gate is one neuron. Two layers of them do what no single one can.',
    ko: '게이트 하나가 뉴런 하나입니다. 하나로 못 하는 일을 두 층으로 해냅니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
