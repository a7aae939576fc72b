import { seedParam } from '~/kit/network-params';
import type { NumberParam, ParamTable } from '~/kit/params';
import type { Words } from '~/ui/words';

const slider = (
  label: Words,
  max: number,
  step: number,
  preset: number,
  help: Words,
  unit?: string,
): NumberParam => ({
  kind: 'number',
  label,
  default: preset,
  min: 0,
  max,
  step,
  help,
  ...(unit && { unit }),
});

export const params = {
  perClass: {
    kind: 'choice',
    label: { en: 'source digits', ko: '원본 숫자' },
    default: '10',
    options: {
      1: { en: '1 of each: 10', ko: '숫자마다 1장, 모두 10장' },
      10: { en: '10 of each: 100', ko: '숫자마다 10장, 모두 100장' },
    },
  },
  shift: slider(
    { en: 'shift', ko: '이동' },
    4,
    0.25,
    1,
    {
      en: 'Each copy is moved left or right and up or down by up to so many pixels.',
      ko: '사본마다 좌우와 위아래로 최대 이만큼 옮깁니다.',
    },
    'px',
  ),
  rotation: slider(
    { en: 'rotation', ko: '회전' },
    180,
    1,
    0,
    {
      en: 'Each copy is turned by up to so many degrees, either way.',
      ko: '사본마다 어느 쪽으로든 최대 이만큼 돌립니다.',
    },
    '°',
  ),
  scale: slider({ en: 'scale', ko: '크기' }, 0.5, 0.01, 0, {
    en: 'The size of each copy is multiplied by 1 ± at most this.',
    ko: '사본마다 크기에 1을 중심으로 최대 이 값만큼 크거나 작은 수를 곱합니다.',
  }),
  shear: slider({ en: 'slant (shear)', ko: '기울임(전단)' }, 1, 0.05, 0, {
    en: 'How many pixels a row slips sideways for each row further up or down, at most.',
    ko: '한 줄 올라가거나 내려갈 때마다 옆으로 최대 몇 픽셀 밀리는지입니다.',
  }),
  elastic: slider(
    { en: 'elastic', ko: '탄성 변형' },
    3,
    0.25,
    0,
    {
      en: 'A smooth random field moves the pixels of each copy by up to this much, as if drawn on rubber.',
      ko: '고무판에 그린 그림을 잡아당기듯, 픽셀을 무작위로 그러나 매끄럽게 최대 이만큼 옮깁니다.',
    },
    'px',
  ),
  noise: slider({ en: 'noise', ko: '잡음' }, 0.5, 0.01, 0, {
    en: 'Standard deviation of the normal number that is added to every pixel; ink is 1, paper 0.',
    ko: '픽셀마다 더하는 정규 난수의 표준편차입니다. 잉크는 1, 종이는 0입니다.',
  }),
  flip: {
    kind: 'toggle',
    label: { en: 'mirror half of the copies', ko: '사본의 절반을 좌우로 뒤집기' },
    default: false,
  },
  pass: {
    kind: 'number',
    label: { en: 'passes in view, from', ko: '살펴볼 바퀴, 시작' },
    default: 1,
    min: 1,
    max: 58,
    step: 1,
    help: {
      en: 'One pass shows the network 100 pictures; 300 steps of 20 pictures are 60 passes. In every pass each source comes as a new copy.',
      ko: '한 바퀴에 그림 100장을 보여 줍니다. 20장씩 300걸음이면 60바퀴입니다. 바퀴마다 원본이 새 사본이 되어 나옵니다.',
    },
  },
  digit: {
    kind: 'number',
    label: { en: 'digit in detail', ko: '자세히 볼 숫자' },
    default: 2,
    min: 0,
    max: 9,
    step: 1,
  },
  pairs: {
    kind: 'choice',
    label: { en: 'pairs of networks', ko: '신경망 쌍' },
    default: '1',
    options: {
      1: { en: '1 seed', ko: '시드 1개' },
      3: { en: '3 seeds', ko: '시드 3개' },
      5: { en: '5 seeds', ko: '시드 5개' },
    },
  },
  seed: seedParam(999),
} as const satisfies ParamTable;
