import { strings } from '~/ui/words';

export const texts = strings(
  {
    picture: 'The picture: four pixels',
    votes: 'What each pixel adds to every score',
    from: 'from',
    vote: (i: number) => `pixel ${i}`,
    bias: 'bias',
    score: 'score',
    bars: 'Votes of the pixels, class by class',
    says: (name: string) => `The classifier says: ${name}.`,
    tie: 'The highest score is shared: nothing is chosen.',
    order: (names: string) =>
      `x is read in this order: pixels ${names}. The columns of W go along, so the scores stay.`,
    dependent: (sum: string) =>
      `No: the rank is 3. Four columns of three numbers are always dependent; here ${sum} = 0. They span the space of scores, but they are not a basis of it.`,
  },
  {
    picture: '그림: 픽셀 네 개',
    votes: '픽셀마다 각 점수에 더하는 값',
    from: '항목',
    vote: (i) => `픽셀 ${i}`,
    bias: '편향',
    score: '점수',
    bars: '클래스별로 본 픽셀들의 투표',
    says: (name) => `분류기의 답: ${name}`,
    tie: '가장 높은 점수가 둘 이상이어서 답을 고를 수 없습니다.',
    order: (names) =>
      `x에는 픽셀이 ${names}의 차례로 들어갑니다. W의 열도 함께 움직이므로 점수는 그대로입니다.`,
    dependent: (sum) =>
      `아닙니다. 계수는 3입니다. 성분이 셋인 열벡터 넷은 언제나 선형 종속이며, 여기서는 ${sum} = 0입니다. 점수 공간을 다 채우기는 하지만 그 기저는 아닙니다.`,
  },
);
