import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Learning from mistakes', ko: '틀릴 때만 배우기' },
  caption: {
    en: 'One example at a time. What is right changes nothing; a mistake turns and shifts the line.',
    ko: '예시를 하나씩 봅니다. 맞으면 아무것도 바꾸지 않고, 틀리면 선을 돌리고 밉니다.',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
