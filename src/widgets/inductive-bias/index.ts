import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'What is assumed in advance', ko: '미리 가정한 것' },
  caption: {
    en: 'Three networks of about ten thousand numbers learn from few digits or many. Which assumption helps, and when does it stop helping?',
    ko: '매개변수가 만 개쯤인 세 신경망이 적거나 많은 숫자로 배웁니다. 어떤 가정이 도움이 되고, 언제 도움이 되지 않을까요?',
  },
  params,
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
