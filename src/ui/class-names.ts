import type { Words } from './words';

/** What the colours class-0, class-1, … are called. */
export const classNames: readonly Words[] = [
  { en: 'pink', ko: '분홍' },
  { en: 'green', ko: '초록' },
  { en: 'purple', ko: '보라' },
  { en: 'amber', ko: '노랑' },
  { en: 'blue', ko: '파랑' },
];
