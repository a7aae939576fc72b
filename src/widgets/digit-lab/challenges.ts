import type { Challenge } from '~/kit/widget';
import { wanted } from './answers';
import { isExample, sure } from './params';
import type { DigitLabState } from './state';

export const challenges = {
  'five-digits': {
    ask: {
      en: 'Train the network, then draw five different digits that it recognises with a probability of 0.8 or more. Say first which digit you are going to draw.',
      ko: '신경망을 학습시킨 뒤, 서로 다른 숫자 다섯 개를 그려 각각 0.8 이상의 확률로 알아보게 해 보세요. 그리기 전에 어떤 숫자를 그릴지 고르세요.',
    },
    hint: {
      en: 'A drawing counts when the pen is taken up. If it takes your digit for another, look at what it gets: 28×28 pixels.',
      ko: '펜을 뗄 때 셉니다. 다른 숫자로 읽는다면 신경망이 받는 28×28픽셀 그림을 살펴보세요.',
    },
    met: ({ params, actions }: DigitLabState) => actions > 0 && new Set(params.recognised).size >= wanted,
  },
  'off-centre': {
    ask: {
      en: 'Switch “scale and centre” off and draw a digit where and as large as you like, so that the network takes it for another one. Switched on, it should have read it with 0.8 or more.',
      ko: '‘크기와 위치 맞추기’를 끄고, 신경망이 다른 숫자로 읽도록 아무 데나 아무 크기로 숫자를 그려 보세요. 켰을 때는 0.8 이상의 확률로 제대로 읽는 그림이어야 합니다.',
    },
    hint: {
      en: 'It has only ever seen digits that fill the middle. Try a corner.',
      ko: '신경망은 한가운데를 채운 숫자만 보고 배웠습니다. 구석에 그려 보세요.',
    },
    met: ({ params, derived, actions }: DigitLabState) =>
      actions > 0 &&
      params.looked === 'pad' &&
      !params.normalise &&
      !isExample(params.strokes) &&
      derived.missing === undefined &&
      derived.best !== Math.round(params.asked) &&
      derived.ifNormalised >= sure,
  },
} as const satisfies Record<string, Challenge<DigitLabState>>;
