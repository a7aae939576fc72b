import type { Challenge } from '~/kit/widget';
import { norm } from '~/numerics/vector';
import { type LinearVsAffine, negligible } from './state';

export const challenges = {
  'affine-combination': {
    ask: {
      en: 'Switch the bias on, longer than 0.5. Then make the test pass all the same, with neither α nor β zero.',
      ko: '편향을 켜고 길이를 0.5보다 길게 두세요. 그래도 시험을 통과하게 해 보세요. α와 β는 둘 다 0이 아니어야 합니다.',
    },
    hint: {
      en: 'f(αx + βy) contains b once. How many times does αf(x) + βf(y) contain it?',
      ko: 'f(αx + βy)에는 b가 한 번 들어 있습니다. αf(x) + βf(y)에는 몇 번 들어 있나요?',
    },
    met: ({ params, derived, actions }: LinearVsAffine) =>
      actions > 0 &&
      params.bOn &&
      norm(params.b) > 0.5 &&
      derived.distance < negligible &&
      Math.abs(params.alpha + params.beta - 1) < negligible &&
      params.alpha !== 0 &&
      params.beta !== 0,
  },
} as const satisfies Record<string, Challenge<LinearVsAffine>>;
