import type { Words } from '~/ui/words';

export const help = {
  pen: {
    en: 'In pixels of the 28×28 picture, measured after the drawing has been scaled. The training digits were written with pens of radius 0.9 to 2.3.',
    ko: '크기를 맞춘 뒤의 28×28 그림을 기준으로 한 픽셀 수입니다. 학습한 숫자는 반지름 0.9에서 2.3 사이의 펜으로 쓰였습니다.',
  },
  normalise: {
    en: 'Every training digit was scaled to fit 20×20 pixels and moved until its centre of mass was in the middle, as MNIST does. On, your drawing gets the same treatment. Off, it stays where and as large as you drew it.',
    ko: '학습한 숫자는 모두 MNIST처럼 20×20픽셀에 맞게 크기를 바꾸고 무게중심을 한가운데로 옮긴 것입니다. 켜면 여러분의 그림도 똑같이 바꾸고, 끄면 그린 자리와 크기 그대로 둡니다.',
  },
  digits: {
    en: 'Drawn by this page from skeletons of strokes, each time a little differently; nothing is downloaded. More pictures: better, but each time through all of them takes longer.',
    ko: '이 페이지가 획의 뼈대를 조금씩 다르게 휘어 그린 숫자입니다. 아무것도 내려받지 않습니다. 그림이 많을수록 잘 배우지만, 한 번 다 보는 데 더 오래 걸립니다.',
  },
} as const satisfies Readonly<Record<string, Words>>;
