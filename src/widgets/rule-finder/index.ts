import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'What is 5?', ko: '5는 얼마일까?' },
  caption: {
    en: 'Two numbers make a rule, and one number says how wrong it is on the four known pairs.',
    ko: '두 수가 규칙을 만들고, 한 수가 그 규칙이 알려진 네 쌍에서 얼마나 틀리는지 말해 줍니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
