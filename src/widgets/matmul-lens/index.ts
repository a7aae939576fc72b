import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Four ways to multiply', ko: '행렬곱을 보는 네 가지 눈' },
  caption: {
    en: 'The same twelve products, put together in four ways.',
    ko: '똑같은 곱셈 열두 번을 네 가지 방법으로 모읍니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
