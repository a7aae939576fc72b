import type { Challenge } from '~/kit/widget';
import type { Conv1d } from './state';

const near = (values: readonly number[], wanted: readonly number[]) =>
  values.length === wanted.length && values.every((value, i) => Math.abs(value - wanted[i]!) < 1e-6);

export const challenges = {
  triangle: {
    ask: {
      en: 'Two signals of three samples each whose convolution is (1, 2, 3, 2, 1).',
      ko: '표본이 세 개씩인 두 신호로 합성곱 (1, 2, 3, 2, 1)을 만들어 보세요.',
    },
    hint: {
      en: 'The sum grows by 1 with every place that overlaps more. What must every product be?',
      ko: '한 칸 더 겹칠 때마다 합이 1씩 커집니다. 곱 하나는 얼마여야 할까요?',
    },
    met: ({ params, derived }: Conv1d) =>
      params.view === 'samples' &&
      params.flip &&
      params.x.length === 3 &&
      params.h.length === 3 &&
      near(derived.full, [1, 2, 3, 2, 1]),
  },
  'no-difference': {
    ask: {
      en: 'Turn the flip off, and find an h of at least three samples, neither end 0, for which that makes no difference.',
      ko: '뒤집기를 끄세요. 꺼도 결과가 달라지지 않는 h를 찾아보세요. 표본은 세 개 이상이고 양 끝이 0이 아니어야 합니다.',
    },
    hint: {
      en: 'What must h look like, so that it is the same when it is read backwards?',
      ko: '거꾸로 읽어도 똑같은 h는 어떤 모양일까요?',
    },
    met: ({ params: { view, flip, x, h } }: Conv1d) =>
      view === 'samples' &&
      !flip &&
      x.some((value) => value !== 0) &&
      h.length >= 3 &&
      h[0] !== 0 &&
      near(h, h.toReversed()),
  },
} as const satisfies Record<string, Challenge<Conv1d>>;
