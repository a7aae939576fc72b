import type { Challenge } from '~/kit/widget';
import type { MlpPlayground } from './state';

const learned = ({ actions, derived }: MlpPlayground) =>
  actions > 0 && derived.updates > 0 && derived.test !== undefined;

export const challenges = {
  'solve-spirals': {
    ask: {
      en: 'Two spirals wind around each other. Build a network that gets at least 95% of the test points right.',
      ko: '두 나선이 서로 감겨 있습니다. 시험 점을 95% 이상 맞히는 신경망을 만드세요.',
    },
    hint: {
      en: 'One small layer cannot bend that often. Try two layers of eight, more points, and let it run.',
      ko: '작은 층 하나로는 그만큼 여러 번 굽히지 못합니다. 점을 늘리고 뉴런 8개짜리 층 두 개로 오래 학습시켜 보세요.',
    },
    met: (state: MlpPlayground) =>
      state.params.data === 'spirals' && learned(state) && state.derived.test!.accuracy >= 0.95,
  },
  'circles-without-hidden': {
    ask: {
      en: 'Tell the circles apart with no hidden layer at all: test loss below 0.1.',
      ko: '은닉층을 하나도 두지 말고 두 겹 원을 가르세요. 시험 손실이 0.1보다 작아야 합니다.',
    },
    hint: {
      en: 'A single neuron draws a straight line in the space of its inputs. Which inputs turn a circle into a line?',
      ko: '뉴런 하나는 입력 공간에 직선을 긋습니다. 어떤 입력을 쓰면 원이 직선이 될까요?',
    },
    met: (state: MlpPlayground) =>
      state.params.data === 'circles' &&
      state.params.shape.length === 0 &&
      learned(state) &&
      state.derived.test!.loss < 0.1,
  },
  overfit: {
    ask: {
      en: 'Make the network learn by heart: on noisy data, a training loss below 0.1 and a test loss above 0.5.',
      ko: '신경망이 잡음 섞인 데이터를 외우게 하세요. 훈련 손실은 0.1보다 작고 시험 손실은 0.5보다 커야 합니다.',
    },
    hint: {
      en: 'Few training points, much noise, a large network, a long run.',
      ko: '훈련 점은 적게, 잡음은 크게, 신경망은 크게, 학습은 오래 해 보세요.',
    },
    met: ({ actions, derived: { train, test, updates } }: MlpPlayground) =>
      actions > 0 &&
      updates > 0 &&
      train !== undefined &&
      test !== undefined &&
      train.loss < 0.1 &&
      test.loss > 0.5,
  },
} as const satisfies Record<string, Challenge<MlpPlayground>>;
