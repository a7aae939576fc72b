import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Overlap is not non-linear', ko: '겹침과 비선형은 다르다' },
  caption: {
    en: 'Three data sets: one that lines can part, one that overlaps, one whose classes are rings.',
    ko: '직선으로 나눌 수 있는 데이터, 겹치는 데이터, 고리 모양 데이터를 견주어 봅니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
