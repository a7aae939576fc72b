import { defineWidget } from '~/kit/widget';
import { challenges } from './challenges';
import { code } from './code';
import { describe } from './describe';
import { createState, params } from './state';
import { table } from './table';
import { View } from './view';

export default defineWidget({
  title: { en: 'Paint with a kernel', ko: '커널로 칠하기' },
  caption: {
    en: 'A kernel of a few weights is moved over a picture. At every place the pixels under it are multiplied by the weights and added up: each sum is one pixel of the output.',
    ko: '가중치 몇 개로 된 커널을 그림 위에서 옮깁니다. 자리마다 아래의 픽셀에 가중치를 곱해 모두 더하면, 그 합이 출력의 픽셀 하나가 됩니다.',
  },
  params,
  needs: ['camera'],
  createState,
  describe,
  challenges,
  code,
  table,
  View,
});
