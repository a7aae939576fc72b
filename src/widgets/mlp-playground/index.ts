import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'A playground of networks', ko: '신경망 놀이터' },
  caption: {
    en: 'Build a network, choose its data, and let it learn. Every neuron shows what it says over the plane; every weight can be taken in hand.',
    ko: '신경망을 짓고 데이터를 골라 학습시켜 보세요. 뉴런마다 평면 위에서 내는 값을 보여 주고, 가중치는 모두 손으로 바꿀 수 있습니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
