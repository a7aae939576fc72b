import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { params } from './params';
import { createState } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Solve XOR', ko: 'XOR 풀기' },
  caption: {
    en: 'Each hidden unit is a line in the plane. Together they bend it until one more line is enough.',
    ko: '은닉 유닛은 저마다 평면 위의 선 하나입니다. 유닛들이 함께 평면을 구부려, 선 하나로 가를 수 있게 만듭니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
