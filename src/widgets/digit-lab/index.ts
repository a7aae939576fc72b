import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Draw, and look inside', ko: '그리고 안을 들여다보기' },
  caption: {
    en: 'A convolutional network learns digits from nothing, on this page. Draw one, and see what every layer makes of it while your stroke grows.',
    ko: '합성곱 신경망이 이 페이지에서 아무것도 모르는 상태로 시작해 숫자를 배웁니다. 숫자를 그리면 획이 자라는 동안 층마다 무엇을 보는지 나타납니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
