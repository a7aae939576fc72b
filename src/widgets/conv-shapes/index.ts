import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'What comes out?', ko: '출력은 몇 곱하기 몇?' },
  caption: {
    en: 'A window reaches through all channels at once. Its products, added up, are one cell of one output map.',
    ko: '창은 모든 채널을 한꺼번에 꿰뚫습니다. 창 안의 곱을 모두 더하면 출력 한 장의 칸 하나가 됩니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
