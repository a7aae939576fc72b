import type { Challenge } from '~/kit/widget';
import type { ConvMatrix } from './state';

/** Pairs of factors that were tried, and passed, without bias and ReLU. */
function pairsTried({ past, params, derived }: ConvMatrix): number {
  const passing = [...past, { params, derived }].filter(
    (each) => each.params.tab === 'linear' && each.derived.linear.verdict === 'linear',
  );
  return new Set(passing.map((each) => `${each.params.alpha} ${each.params.beta}`)).size;
}

export const challenges = {
  superposition: {
    ask: {
      en: 'Under “Linear?”, without bias and without ReLU: test at least two different pairs α, β. Is there one that leaves a residual?',
      ko: '‘선형인가?’에서 편향과 ReLU를 모두 끄고, 서로 다른 α, β를 적어도 두 쌍 시험해 보세요. 잔차가 남는 쌍이 있나요?',
    },
    hint: {
      en: 'Both switches off; then move α or β. C(αx + βx′) is a matrix times a sum.',
      ko: '편향과 ReLU를 끄고 α나 β를 움직여 보세요. C(αx + βx′)는 행렬에 합을 곱한 것입니다.',
    },
    met: (state: ConvMatrix) =>
      state.params.tab === 'linear' && state.derived.linear.verdict === 'linear' && pairsTried(state) >= 2,
  },
  'no-checkerboard': {
    ask: {
      en: 'Under “Transpose”, find a kernel larger than 3×3 that works at stride 2 and overlaps evenly: no checkerboard inside.',
      ko: '‘전치’에서 스트라이드를 2로 두고, 3×3보다 크면서 안쪽에 격자무늬가 생기지 않게 고르게 겹치는 커널을 찾아보세요.',
    },
    hint: {
      en: 'Every cell inside is reached equally often when the stride divides the size of the kernel.',
      ko: '스트라이드가 커널 크기의 약수이면 안쪽의 모든 칸에 같은 수의 커널이 닿습니다.',
    },
    met: ({ params, derived: { spread } }: ConvMatrix) =>
      params.tab === 'transpose' &&
      spread.wired.kernelSide === 4 &&
      spread.wired.stride === 2 &&
      spread.interior[0] === spread.interior[1],
  },
  'same-way-back': {
    ask: {
      en: 'Under “Not an inverse”, find a kernel, not all zeros, for which Cᵀ is as good a way back as the pseudo-inverse.',
      ko: '‘역은 아니다’에서 Cᵀ가 의사역행렬만큼 잘 되돌리는 커널을 찾아보세요. 모두 0인 커널은 안 됩니다.',
    },
    hint: {
      en: 'What Cᵀ gets wrong is that blurred pixels are blurred again. Which kernel only picks pixels, without mixing any?',
      ko: 'Cᵀ는 흐려진 픽셀을 한 번 더 흐립니다. 픽셀을 섞지 않고 골라내기만 하는 커널은 무엇일까요?',
    },
    met: ({ params, derived: { recovery } }: ConvMatrix) =>
      params.tab === 'inverse' && recovery.same && recovery.rank > 0,
  },
} as const satisfies Record<string, Challenge<ConvMatrix>>;
