import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Does the origin move?', ko: '원점이 움직이는가' },
  caption: {
    en: 'Straight lines stay straight either way. Only without b does the origin stay, and only then may mixing and mapping always be exchanged.',
    ko: '어느 쪽이든 곧은 선은 곧게 남습니다. 원점이 제자리에 있고, 섞기와 옮기기의 순서를 늘 바꿀 수 있는 것은 b가 없을 때뿐입니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
