import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'A map of what can be trained', ko: '학습할 수 있는 곳의 지도' },
  caption: {
    en: 'Hundreds of networks, one cell each: how the gradient fares on its way to the first layer, and which of them learn.',
    ko: '칸 하나가 신경망 하나인 지도입니다. 기울기가 첫 층까지 어떻게 가는지, 그리고 어떤 신경망이 배우는지 보여 줍니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
