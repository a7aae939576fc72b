import { defineWidget } from '~/kit/widget';
import { createState, params } from './state';
import { View } from './view';
export default defineWidget({
  title: { en: 'Probe', ko: '탐침' },
  caption: { en: 'Probe', ko: '탐침' },
  params,
  createState,
  describe: ({ inner }, locale) =>
    locale === 'ko' ? `손실 ${inner.report?.loss ?? '없음'}` : `Loss ${inner.report?.loss ?? 'none'}`,
  challenges: {},
  code: () => ({ numpy: 'a', pytorch: 'b', tfjs: 'c' }),
  table: () => ({ columns: ['a'], rows: [['b']] }),
  View,
});
