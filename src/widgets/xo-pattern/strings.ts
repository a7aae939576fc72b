import { strings } from '~/ui/words';

export const texts = strings(
  {
    picture: 'The picture, 9×9',
    pattern: 'The pattern, 3×3',
    patch: 'Under the window',
    products: 'The nine products',
    map: 'The activation map, 7×7',
    mapLabel: 'Activation map: the score of every place visited so far',
    start: 'Pictures to begin with',
    own: 'A picture of your own',
    ownInk:
      'What is rarer in it, the light or the dark, becomes white strokes on black. A large letter with thick strokes works best.',
    patterns: 'Patterns to begin with',
    white: 'white',
    black: 'black',
    next: 'One place on',
    back: 'One place back',
    sweep: 'Sweep',
    addUp: (sum: string) => `The nine products add up to ${sum}.`,
    divided: (sum: string, score: string) => `${sum} ÷ 9 = ${score}`,
    score: (score: string) => `Score of this place: ${score}`,
    cell: (row: number, column: number) => `row ${row}, column ${column}`,
    notVisited: 'not visited yet',
    never: 'Every cell of the pattern is 0: whatever lies under it, the score is 0.',
    same: (score: string) =>
      `With black as 0 a patch that is all white scores ${score}, as much as a perfect match: the score cannot tell them apart.`,
    says: (place: string, sum: string, score: string, best: string, many: string) =>
      `The window is at ${place}. Its nine products add up to ${sum}, divided by 9: ${score}. The best score on the whole map is ${best}, ${many}.`,
    once: 'at one place',
    times: (count: number) => `at ${count} places`,
  },
  {
    picture: '그림, 9×9',
    pattern: '무늬, 3×3',
    patch: '창 아래의 픽셀',
    products: '곱 아홉 개',
    map: '활성화 지도, 7×7',
    mapLabel: '활성화 지도: 지금까지 들른 자리의 점수',
    start: '그림의 보기',
    own: '내 그림 쓰기',
    ownInk:
      '밝은 곳과 어두운 곳 가운데 더 적은 쪽이 검은 바탕의 흰 획이 됩니다. 굵은 획으로 크게 쓴 글자가 가장 좋습니다.',
    patterns: '무늬의 보기',
    white: '하양',
    black: '검정',
    next: '다음 자리로',
    back: '이전 자리로',
    sweep: '훑기',
    addUp: (sum) => `곱 아홉 개의 합은 ${sum}입니다.`,
    divided: (sum, score) => `${sum} ÷ 9 = ${score}`,
    score: (score) => `이 자리의 점수: ${score}`,
    cell: (row, column) => `${row}행 ${column}열`,
    notVisited: '아직 들르지 않았습니다',
    never: '무늬의 칸이 모두 0입니다. 아래에 무엇이 있든 점수는 0입니다.',
    same: (score) =>
      `검정을 0으로 쓰면 모두 하얀 자리의 점수도 ${score}입니다. 완전히 맞은 자리와 점수가 같아서 둘을 가려낼 수 없습니다.`,
    says: (place, sum, score, best, many) =>
      `창은 ${place}에 있습니다. 곱 아홉 개의 합은 ${sum}이고, 9로 나누면 ${score}입니다. 지도 전체에서 가장 높은 점수는 ${best}이며, 그런 자리는 ${many}.`,
    once: '한 곳입니다',
    times: (count) => `${count}곳입니다`,
  },
);
