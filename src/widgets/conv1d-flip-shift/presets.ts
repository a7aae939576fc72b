import type { Words } from '~/ui/words';

interface Preset {
  readonly words: Words;
  readonly samples: readonly number[];
}

const third = 1 / 3;

/** Signals worth a look. */
export const presets: Readonly<Record<'x' | 'h', Readonly<Record<string, Preset>>>> = {
  x: {
    impulse: { words: { en: 'impulse at 2', ko: '2에 있는 임펄스' }, samples: [0, 0, 1, 0, 0] },
    box: { words: { en: 'box', ko: '상자' }, samples: [1, 1, 1, 1] },
    ramp: { words: { en: 'ramp', ko: '비탈' }, samples: [0, 1, 2, 3, 4] },
    step: { words: { en: 'step', ko: '계단' }, samples: [0, 0, 0, 3, 3, 3] },
    rough: { words: { en: 'rough', ko: '들쭉날쭉' }, samples: [2, 3, 1, 4, 2, 4, 1, 3] },
  },
  h: {
    average: { words: { en: 'average of three', ko: '세 개의 평균' }, samples: [third, third, third] },
    difference: { words: { en: 'difference', ko: '차이' }, samples: [1, -1] },
    echo: { words: { en: 'echo', ko: '메아리' }, samples: [1, 0, 0, 0.5] },
    slope: { words: { en: '3, 2, 1', ko: '3, 2, 1' }, samples: [3, 2, 1] },
    impulse: { words: { en: 'impulse', ko: '임펄스' }, samples: [1] },
  },
};
