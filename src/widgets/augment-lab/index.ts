import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Make more of little', ko: '적은 데이터로 더' },
  caption: {
    en: 'A few digits, and as many changed copies of them as a network cares to see. Which changes help it with digits it has never seen?',
    ko: '숫자는 몇 장뿐이지만 조금씩 바꾼 사본은 얼마든지 만들 수 있습니다. 어떤 변형이 처음 보는 숫자를 읽는 데 도움이 될까요?',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
