import type { Challenge } from '~/kit/widget';
import type { ConvShapes } from './state';

export const challenges = {
  'six-maps': {
    ask: {
      en: 'Build a layer with 5×5 windows that turns 32×32×3 into 28×28 and has exactly 456 parameters.',
      ko: '32×32×3을 28×28로 바꾸는 5×5 합성곱 계층을 만들어 보세요. 매개변수는 정확히 456개여야 합니다.',
    },
    hint: {
      en: 'One filter has 5·5·3 weights and a bias. How many filters are 456 numbers?',
      ko: '필터 하나에는 가중치 5·5·3개와 편향 하나가 있습니다. 456개면 필터가 몇 개일까요?',
    },
    met: ({ derived: { layer } }: ConvShapes) =>
      layer.kind === 'conv' &&
      layer.size === 32 &&
      layer.kernel === 5 &&
      layer.out === 28 &&
      layer.parameters === 456,
  },
  halve: {
    ask: {
      en: 'With a 3×3 convolution and stride 2, make height and width exactly half of what they were.',
      ko: '3×3 합성곱과 스트라이드 2로 높이와 너비를 정확히 절반으로 줄여 보세요.',
    },
    hint: {
      en: 'Without padding the last window stops one short. Add zeros around the input.',
      ko: '패딩이 없으면 창 하나가 모자랍니다. 입력 둘레에 0을 덧대 보세요.',
    },
    met: ({ derived: { layer } }: ConvShapes) =>
      layer.kind === 'conv' && layer.kernel === 3 && layer.stride === 2 && layer.out === layer.size / 2,
  },
  double: {
    ask: {
      en: 'Bring 14×14 back to 28×28 with a transposed convolution of stride 2.',
      ko: '스트라이드가 2인 전치 합성곱으로 14×14를 28×28로 되돌려 보세요.',
    },
    hint: {
      en: '(14 − 1)·2 = 26. What is missing has to come from k − 2p + a.',
      ko: '(14 − 1)·2 = 26입니다. 모자라는 만큼은 k − 2p + a에서 나와야 합니다.',
    },
    met: ({ derived: { layer } }: ConvShapes) =>
      layer.kind === 'transposed' && layer.size === 14 && layer.stride === 2 && layer.out === 28,
  },
} as const satisfies Record<string, Challenge<ConvShapes>>;
