import type { Challenge } from '~/kit/widget';
import { counts, type InductiveBias, leadOf, measuredIn, pointOf } from './state';

const few = 300;
const lead = 0.03;

export const challenges = {
  'cnn-ahead': {
    ask: {
      en: 'Find a number of training digits, 300 at most, with which the CNN reads at least 3 of 100 new digits more than the MLP.',
      ko: '훈련 숫자가 300개 이하일 때, CNN이 MLP보다 새 숫자를 100개에 3개 이상 더 읽는 경우를 찾아보세요.',
    },
    hint: {
      en: 'With very few digits chance plays a large part. Press Run, and look at both ends.',
      ko: '숫자가 아주 적으면 우연의 몫이 큽니다. 실행을 누르고 양쪽 끝을 모두 살펴보세요.',
    },
    met: ({ inner, params }: InductiveBias) => {
      const series = measuredIn(inner.report?.results ?? [], params, 'clean');
      return counts.some((count) => count <= few && (leadOf(series, count) ?? 0) >= lead);
    },
  },
  'shuffled-the-same': {
    ask: {
      en: 'Shuffle the pixels and train the MLP anew. Does it lose anything? Show that it stays within 3 of 100 digits of what it read before.',
      ko: '픽셀을 뒤섞고 MLP를 다시 학습시키세요. 잃는 것이 있나요? 뒤섞기 전과 맞힌 수의 차이가 100개에 3개보다 작음을 보이세요.',
    },
    hint: {
      en: 'Choose “pixels shuffled” and press Run: the networks are trained both ways. The dashed line is the one before.',
      ko: '‘픽셀 뒤섞기’를 고르고 실행을 누르면 두 가지로 모두 학습합니다. 점선이 뒤섞기 전입니다.',
    },
    met: ({ inner, params }: InductiveBias) => {
      const results = inner.report?.results ?? [];
      const [before, after] = [measuredIn(results, params, 'clean'), measuredIn(results, params, 'shuffled')];
      return (
        params.test === 'shuffled' &&
        counts.some((count) => {
          const [was, is] = [pointOf(before, 'mlp', count), pointOf(after, 'mlp', count)];
          return was && is && Math.abs(is.mean - was.mean) < lead;
        })
      );
    },
  },
} as const satisfies Record<string, Challenge<InductiveBias>>;
