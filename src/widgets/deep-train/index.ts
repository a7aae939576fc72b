import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Watch the first layer sleep', ko: '잠든 첫 층' },
  caption: {
    en: 'A deep network learns to read digits. Which of its layers move, and how far?',
    ko: '깊은 신경망이 숫자 읽기를 배웁니다. 어느 층이 얼마나 움직일까요?',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
