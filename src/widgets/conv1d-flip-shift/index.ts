import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Flip, slide, multiply, add', ko: '뒤집고 밀고 곱하고 더하고' },
  caption: {
    en: 'Draw two signals. The second is read backwards, slid along the first, multiplied with what lies under it, and added up.',
    ko: '신호 두 개를 그려 보세요. 둘째 신호를 거꾸로 뒤집어 첫째 신호를 따라 밀면서, 겹친 것끼리 곱해 더합니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
