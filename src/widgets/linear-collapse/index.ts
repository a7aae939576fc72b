import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'A tower that is one floor high', ko: '한 층짜리 탑' },
  caption: {
    en: 'However many straight layers are stacked, one matrix does the same. One fold, and no matrix does.',
    ko: '곧은 층은 아무리 쌓아도 행렬 하나와 같습니다. 한 번 접으면 어떤 행렬로도 흉내 낼 수 없습니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
