import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Thirty floors down', ko: '서른 층 아래' },
  caption: {
    en: 'A stack of layers before its first step: how large a gradient each of them gets.',
    ko: '아직 한 번도 배우지 않은 층들입니다. 층마다 기울기가 얼마나 도착하는지 봅니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
