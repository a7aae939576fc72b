import type { Challenge } from '~/kit/widget';
import type { Im2colLens } from './state';

export const challenges = {
  'ninety-rows': {
    ask: {
      en: 'Unroll a batch of shape (10, 3, 7, 7) for 5×5 kernels, stride 1, no padding: 90 rows, 75 columns.',
      ko: '형상이 (10, 3, 7, 7)인 배치를 5×5 커널, 스트라이드 1, 패딩 없이 펼쳐 90행 75열로 만들어 보세요.',
    },
    hint: {
      en: 'Rows: one for each place of the window in each of the ten pictures. Columns: what one window holds.',
      ko: '행은 그림 열 장에서 창이 놓이는 자리마다 하나씩입니다. 열은 창 하나에 든 수의 개수입니다.',
    },
    met: ({ derived: { unrolled } }: Im2colLens) => {
      const { pictures, channels, side, k, stride, padding } = unrolled?.shape ?? {};
      return [pictures, channels, side, k, stride, padding].join() === '10,3,7,5,1,0';
    },
  },
  'no-copy': {
    ask: {
      en: 'With a kernel larger than 1×1 and more than one window on the picture: find a setting in which not one number is copied twice.',
      ko: '커널을 1×1보다 크게 두고 그림에 창이 둘 이상 놓이게 하면서, 어떤 수도 두 번 복사되지 않게 해 보세요.',
    },
    hint: {
      en: 'A pixel is copied once for each window that sees it. When do windows not overlap?',
      ko: '픽셀은 그것을 보는 창의 수만큼 복사됩니다. 창은 언제 겹치지 않을까요?',
    },
    met: ({ derived: { unrolled } }: Im2colLens) =>
      unrolled !== undefined &&
      unrolled.shape.k > 1 &&
      unrolled.each > 1 &&
      unrolled.shape.stride >= unrolled.shape.k,
  },
} as const satisfies Record<string, Challenge<Im2colLens>>;
