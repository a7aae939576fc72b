import type { Challenge } from '~/kit/widget';
import type { FilterGalleryState } from './state';

export const challenges = {
  'nobody-programmed': {
    ask: {
      en: 'Train the network until one of its units has an orientation index above 0.5 and a cosine of at least 0.75 with a classic edge or bar. Choose that unit.',
      ko: '신경망을 학습시켜, 방향 선택 지수가 0.5를 넘고 고전적인 에지나 막대 필터와의 코사인 유사도가 0.75 이상인 유닛을 찾아 고르세요.',
    },
    hint: {
      en: 'A few hundred steps. Chance alone makes many units oriented, but hardly ever smooth: look for stripes.',
      ko: '수백 걸음이면 됩니다. 방향이 뚜렷한 유닛은 우연만으로도 많이 생기지만, 매끄러운 것은 거의 생기지 않습니다. 줄무늬를 찾아보세요.',
    },
    met: ({ derived }: FilterGalleryState) => {
      const { tuning, cosine, closest } = derived.units[derived.chosen]!;
      return derived.step > 0 && tuning.index > 0.5 && cosine >= 0.75 && closest.kind !== 'blob';
    },
  },
  'by-chance': {
    ask: {
      en: 'Before any training: find a unit with an orientation index above 0.9. Try other seeds.',
      ko: '아직 학습하지 않은 상태에서 방향 선택 지수가 0.9를 넘는 유닛을 찾아보세요. 시드를 바꿔 보아도 됩니다.',
    },
    hint: {
      en: 'The index only says that some bar finds no answer. Look at the eight numbers under the filters.',
      ko: '지수가 크다는 것은 거의 반응하지 않는 방향이 있다는 뜻일 뿐입니다. 필터 아래의 수 여덟 개를 보세요.',
    },
    met: ({ derived }: FilterGalleryState) =>
      derived.step === 0 && derived.units[derived.chosen]!.tuning.index > 0.9,
  },
} as const satisfies Record<string, Challenge<FilterGalleryState>>;
