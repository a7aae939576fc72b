import type { Challenge } from '~/kit/widget';
import type { PoolShift } from './state';

type Moment = Pick<PoolShift, 'params' | 'derived'>;

/** What the reader has looked at so far, the present included. */
const moments = (state: PoolShift): readonly Moment[] => [...state.past, state];

const isMoved = ({ params }: Moment) => Math.round(params.dx) !== 0 || Math.round(params.dy) !== 0;

/** The pooled map's change under 2×2 windows with stride 2. */
const changeUnderTwos = (moment: Moment): number | undefined => {
  const { pooling, responses } = moment.derived;
  const usual = pooling.window === 2 && pooling.stride === 2 && isMoved(moment);
  return usual && responses.pooling.size > 0 ? responses.pooling.change : undefined;
};

export const challenges = {
  'zero-and-large': {
    ask: {
      en: 'With 2×2 windows and stride 2, find a shift that leaves the pooled map exactly as it was, and one that changes it by more than 30%.',
      ko: '2×2 창, 스트라이드 2에서 풀링 결과가 조금도 달라지지 않는 이동과 30%보다 많이 달라지는 이동을 하나씩 찾아보세요.',
    },
    hint: {
      en: 'In which corner of its window does each bright cell stand? Which way can it go without leaving?',
      ko: '밝은 칸은 저마다 창의 어느 구석에 있나요? 창을 벗어나지 않고 움직일 수 있는 방향은 어디일까요?',
    },
    met: (state: PoolShift) => {
      const changes = moments(state).map(changeUnderTwos);
      return changes.includes(0) && changes.some((change) => change !== undefined && change > 0.3);
    },
  },
  overlapping: {
    ask: {
      en: 'Pool a 7×7 map to 3×3 so that no cell is left out and the windows overlap.',
      ko: '7×7 맵을 3×3으로 풀링하되, 빠지는 칸이 없고 창이 서로 겹치게 해 보세요.',
    },
    hint: {
      en: 'The stride sets the size. Which window reaches the last column when it starts at column 5?',
      ko: '크기를 정하는 것은 스트라이드입니다. 5열에서 시작하는 창이 마지막 열까지 닿으려면 얼마나 커야 할까요?',
    },
    met: ({ derived: { side, outSide, pooling, unread } }: PoolShift) =>
      side === 7 && outSide === 3 && unread === 0 && pooling.window > pooling.stride,
  },
  'carried-along': {
    ask: {
      en: 'Find a shift that changes the pooled map, but only by moving it: shifted along, nothing is left of the difference.',
      ko: '풀링 결과가 달라지긴 하지만 통째로 움직였을 뿐인 이동을 찾아보세요. 함께 옮기면 차이가 남지 않아야 합니다.',
    },
    hint: {
      en: 'How far must the map move for every window to find the cells of its neighbour?',
      ko: '모든 창이 이웃 창의 칸을 그대로 만나려면 맵을 몇 칸 옮겨야 할까요?',
    },
    met: (state: PoolShift) => {
      const { change, followed } = state.derived.responses.pooling;
      return isMoved(state) && state.derived.pooling.stride > 1 && followed === 0 && (change ?? 0) > 0;
    },
  },
} as const satisfies Record<string, Challenge<PoolShift>>;
