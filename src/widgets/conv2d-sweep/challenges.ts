import type { Challenge } from '~/kit/widget';
import type { Conv2dSweep } from './state';

export const challenges = {
  'vertical-edges': {
    ask: {
      en: 'Make a kernel of your own, neither from the list nor a multiple of one, that answers a vertical edge more than three times as strongly as a horizontal one.',
      ko: '목록에 없는(목록에 있는 것의 배수도 아닌) 커널을 직접 만들어, 세로 에지에 대한 반응이 가로 에지에 대한 반응의 세 배보다 크게 해 보세요.',
    },
    hint: {
      en: 'Left and right of a vertical edge the greys differ. What do weights give that are negative on one side and positive on the other?',
      ko: '세로 에지에서는 왼쪽과 오른쪽의 밝기가 다릅니다. 한쪽 가중치는 음수, 다른 쪽은 양수라면 어떻게 될까요?',
    },
    met: ({ derived: { response, userKernel } }: Conv2dSweep) =>
      userKernel && response.verticalEdge > 3 * response.horizontalEdge,
  },
  'turn-proof': {
    ask: {
      en: 'Turn the kernel by 180°, and make one of your own for which turning changes nothing at all.',
      ko: '커널을 180° 돌려 두고, 돌려도 결과가 전혀 달라지지 않는 커널을 직접 만들어 보세요.',
    },
    hint: {
      en: 'Turning swaps the first weight with the last, the second with the last but one, and so on.',
      ko: '180° 돌리면 첫째 가중치와 마지막 가중치, 둘째와 끝에서 둘째가 서로 자리를 바꿉니다.',
    },
    met: ({ params, derived: { kernel, userKernel } }: Conv2dSweep) => {
      const weights = kernel.flat();
      return params.flip && userKernel && weights.every((weight, i) => weight === weights.at(-1 - i));
    },
  },
} as const satisfies Record<string, Challenge<Conv2dSweep>>;
