import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Edges and blobs', ko: '에지와 블롭' },
  caption: {
    en: 'A network learns digits from nothing. Watch the filters of its first layer turn from noise into stripes and spots, and ask each what it looks for.',
    ko: '신경망이 처음부터 숫자를 배웁니다. 첫 층의 필터가 잡음에서 줄무늬와 얼룩으로 바뀌는 모습을 보고, 저마다 무엇을 찾는지 알아봅니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
