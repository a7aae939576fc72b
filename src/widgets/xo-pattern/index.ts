import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'X or O?', ko: 'X일까 O일까' },
  caption: {
    en: 'A pattern of nine pixels is laid over every place of the picture: multiply, add, divide by nine. The map says where it fits.',
    ko: '픽셀 아홉 개짜리 무늬를 그림의 모든 자리에 대어 봅니다. 곱하고, 더하고, 9로 나눕니다. 지도에는 어디가 잘 맞는지 나타납니다.',
  },
  params,
  needs: ['camera'],
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
