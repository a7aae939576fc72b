import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

/** a three, an eight */
export const article = (digit: number) => (digit === 8 ? 'an' : 'a');

export const texts = strings(
  {
    // The game
    asked: 'Which digit are you drawing?',
    digit: (digit: number) => `digit ${digit}`,
    digitDone: (digit: number) => `digit ${digit}: recognised`,
    score: (count: number, wanted: number) => `${count} of your digits recognised (the goal: ${wanted})`,
    // The pad
    pad: 'Draw here',
    padLabel: 'Sheet to draw a digit on',
    padExample: 'An example. Your first stroke takes its place.',
    padEmpty: (digit: number) => `Draw ${article(digit)} ${digit}, as large as you like`,
    keysName: 'How to draw by keyboard',
    keys: 'By keyboard: arrow keys move the cursor, Home, End, Page Up and Page Down move it at a slant, space puts the pen down and takes it up.',
    undo: 'Undo stroke',
    clear: 'Clear',
    next: (digit: number) => `Clear, then draw ${article(digit)} ${digit}`,
    tooLong: 'This drawing is too long to travel in a link.',
    // What the network gets
    seen: 'What the network gets: 28×28 pixels',
    seenLabel: 'The picture of 28 by 28 pixels that the network gets',
    // The answer
    answer: 'What it answers',
    empty: 'The sheet is empty: there is nothing to recognise.',
    short: 'That is only a dot: draw a longer stroke.',
    untrained: 'Not trained yet: it guesses. Press Run below.',
    says: (digit: number, share: string) => `It says ${digit}, with probability ${share}.`,
    isRight: 'That is right.',
    isWrong: (truth: number) => `It is ${article(truth)} ${truth}.`,
    probability: (digit: number, logit: string, share: string) =>
      `exp(${logit}) / (sum of exp over all ten logits) = ${share} for the ${digit}`,
    // Words
    describeEmpty: 'The sheet is empty, so the network is not asked.',
    describeShort: 'There is only a dot on the sheet, so the network is not asked.',
    describeDrawing: 'The network gets your drawing as a picture of 28×28 pixels.',
    describeTest: (number: number, truth: number) =>
      `The network gets test digit ${number}, which shows ${article(truth)} ${truth}.`,
    describeAnswer: (best: number, share: string, second: number, secondShare: string) =>
      `It gives the ${best} a probability of ${share}, then the ${second} ${secondShare}.`,
    describeUntrained: 'It has not been trained: its 54,314 numbers are random, and so is its answer.',
    describeOpened: 'Its numbers came from a file, and steps are counted from there.',
    describeTrained: (steps: number) => `It has been trained for ${steps} steps.`,
    describeTested: (steps: number, share: string) =>
      `It has been trained for ${steps} steps; in its newest test it read ${share} right.`,
    // Table
    column: 'digit',
    logit: 'logit',
    share: 'probability',
  },
  {
    asked: '어떤 숫자를 그리나요?',
    digit: (digit) => `숫자 ${digit}`,
    digitDone: (digit) => `숫자 ${digit}: 알아봄`,
    score: (count, wanted) => `알아본 숫자 ${count}개(목표 ${wanted}개)`,
    pad: '여기에 그리세요',
    padLabel: '숫자를 그리는 판',
    padExample: '보기입니다. 첫 획을 그으면 지워집니다.',
    padEmpty: (digit) => `${josa(String(digit), '을/를')} 그려 보세요. 크기는 마음대로입니다`,
    keysName: '키보드로 그리는 법',
    keys: '키보드로: 방향키로 커서를 옮기고, Home, End, Page Up, Page Down으로 비스듬히 옮깁니다. 스페이스를 누르면 펜을 대고, 다시 누르면 뗍니다.',
    undo: '획 되돌리기',
    clear: '지우기',
    next: (digit) => `지우고 ${digit} 그리기`,
    tooLong: '그림이 길어 링크에 담기지 않습니다.',
    seen: '신경망이 받는 그림: 28×28픽셀',
    seenLabel: '신경망이 받는 가로 28, 세로 28픽셀 그림',
    answer: '신경망의 답',
    empty: '판이 비어 있어 알아볼 것이 없습니다.',
    short: '점 하나뿐입니다. 획을 더 길게 그어 보세요.',
    untrained: '아직 학습하지 않아서 어림짐작으로 답합니다. 아래의 실행을 눌러 보세요.',
    says: (digit, share) => `${josa(String(digit), '으로/로')} 읽습니다. 확률은 ${share}입니다.`,
    isRight: '맞았습니다.',
    isWrong: (truth) => `실제로는 ${truth}입니다.`,
    probability: (digit, logit, share) =>
      `exp(${logit}) ÷ (로짓 열 개의 exp를 모두 더한 값) = ${share}. 숫자 ${digit}의 확률입니다.`,
    describeEmpty: '판이 비어 있어 신경망에 묻지 않았습니다.',
    describeShort: '판에 점 하나뿐이어서 신경망에 묻지 않았습니다.',
    describeDrawing: '신경망은 여러분의 그림을 28×28픽셀로 받습니다.',
    describeTest: (number, truth) => `신경망은 시험 숫자 ${number}번을 받았고, 이 그림은 ${truth}입니다.`,
    describeAnswer: (best, share, second, secondShare) =>
      `${best}의 확률이 ${share}로 가장 높고, 다음은 ${second}의 ${secondShare}입니다.`,
    describeUntrained: '아직 학습하지 않아 54,314개의 수가 모두 무작위이고, 답도 어림짐작입니다.',
    describeOpened: '신경망의 수는 파일에서 불러왔고, 걸음은 그때부터 셉니다.',
    describeTrained: (steps) => `지금까지 ${steps}걸음 학습했습니다.`,
    describeTested: (steps, share) =>
      `지금까지 ${steps}걸음 학습했고, 마지막 시험에서 ${josa(share, '을/를')} 맞혔습니다.`,
    column: '숫자',
    logit: '로짓',
    share: '확률',
  },
);

export const mapTexts = strings(
  {
    filters1: 'Eight filters of 5×5',
    maps1: 'conv 1, ReLU: 8 maps of 28×28',
    plain1: 'conv 1, before ReLU: 8 maps of 28×28',
    pooled1: 'pooled: 8 maps of 14×14',
    maps2: 'conv 2, ReLU: 16 maps of 14×14',
    plain2: 'conv 2, before ReLU: 16 maps of 14×14',
    pooled2: 'pooled: 16 maps of 7×7',
    dense: 'FC, ReLU: 64 numbers',
    filter: (k: number) => `filter ${k}`,
    map: (k: number) => `map ${k}`,
    unit: 'numbers',
    colours: 'blue: positive, orange: negative; each row on its own scale',
    cell: (map: number, row: number, column: number) => `Map ${map}, row ${row}, column ${column}`,
    window: 'window',
    windowOf: (k: number) => `window in map ${k}`,
    weights: 'filter',
    weightsOf: (k: number) => `filter for map ${k}`,
    products: 'products',
    productsOf: (k: number) => `products in map ${k}`,
    convSum: (sum: string, bias: string, z: string, y: string) =>
      `sum of 25 products ${sum} + bias ${bias} = ${z}; ReLU: ${y}`,
    channelSum: (sums: string, bias: string, z: string, y: string) =>
      `sums over the 8 maps: ${sums}; + bias ${bias} = ${z}; ReLU: ${y}`,
    poolSum: (values: string, y: string) => `max(${values}) = ${y}`,
    unitSum: (k: number, sum: string, bias: string, z: string, y: string) =>
      `Number ${k}: sum of 784 products ${sum} + bias ${bias} = ${z}; ReLU: ${y}`,
    edge: 'Cells beyond the edge count as 0.',
    saliency: 'Saliency: the slope of a logit for every pixel',
    saliencyAt: (row: number, column: number, digit: number, slope: string) =>
      `Row ${row}, column ${column}: a little more ink here changes the logit of the ${digit} by ${slope} times as much.`,
    saliencyNote: (digit: number) =>
      `Blue: more ink here raises the logit of the ${digit}. Orange: more ink here lowers it.`,
    occlusion: 'Occlusion: what is left of the probability when a grey patch covers the place',
    occlusionAt: (row: number, column: number, digit: number, share: string, before: string) =>
      `With the patch around row ${row}, column ${column} the ${digit} has probability ${share}; without it ${before}.`,
    occlusionNote: (digit: number, low: string, high: string, before: string) =>
      `Palest: with the patch there, the ${digit} has probability ${low}. Full colour: ${high}. Without a patch: ${before}. Where it is pale, something that mattered is covered.`,
    computing: 'Probabilities computed so far',
    computed: (done: number, total: number) => `${done} of ${total} computed`,
    under: 'What the network gets',
    needsDrawing: 'Draw something first.',
    afterTraining: 'The map is computed when the training pauses.',
  },
  {
    filters1: '5×5 필터 8개',
    maps1: 'conv 1, ReLU: 28×28 맵 8장',
    plain1: 'conv 1, ReLU 이전: 28×28 맵 8장',
    pooled1: '풀링: 14×14 맵 8장',
    maps2: 'conv 2, ReLU: 14×14 맵 16장',
    plain2: 'conv 2, ReLU 이전: 14×14 맵 16장',
    pooled2: '풀링: 7×7 맵 16장',
    dense: 'FC, ReLU: 수 64개',
    filter: (k) => `필터 ${k}`,
    map: (k) => `맵 ${k}`,
    unit: '수',
    colours: '파랑은 양수, 주황은 음수. 색의 기준은 줄마다 다릅니다',
    cell: (map, row, column) => `맵 ${map}, ${row}행 ${column}열`,
    window: '창',
    windowOf: (k) => `맵 ${k}의 창`,
    weights: '필터',
    weightsOf: (k) => `맵 ${k}에 대는 필터`,
    products: '곱',
    productsOf: (k) => `맵 ${k}의 곱`,
    convSum: (sum, bias, z, y) => `곱 25개의 합 ${sum} + 편향 ${bias} = ${z}, ReLU를 거치면 ${y}`,
    channelSum: (sums, bias, z, y) => `맵 8장에서 나온 합 ${sums} + 편향 ${bias} = ${z}, ReLU를 거치면 ${y}`,
    poolSum: (values, y) => `max(${values}) = ${y}`,
    unitSum: (k, sum, bias, z, y) => `${k}번: 곱 784개의 합 ${sum} + 편향 ${bias} = ${z}, ReLU를 거치면 ${y}`,
    edge: '가장자리 밖의 칸은 0으로 봅니다.',
    saliency: '돌출도: 픽셀마다 로짓의 기울기',
    saliencyAt: (row, column, digit, slope) =>
      `${row}행 ${column}열: 여기에 잉크를 조금 더하면 ${digit}의 로짓은 그 양의 ${slope}배만큼 변합니다.`,
    saliencyNote: (digit) =>
      `파란 곳에 잉크를 더하면 ${digit}의 로짓이 커지고, 주황색인 곳에 더하면 작아집니다.`,
    occlusion: '가려 보기: 회색 조각으로 그 자리를 가렸을 때의 확률',
    occlusionAt: (row, column, digit, share, before) =>
      `${row}행 ${column}열 둘레를 가리면 ${digit}의 확률은 ${share}, 가리지 않으면 ${before}입니다.`,
    occlusionNote: (digit, low, high, before) =>
      `가장 옅은 곳을 가리면 ${digit}의 확률은 ${low}, 가장 진한 곳을 가리면 ${high}입니다. 가리지 않으면 ${before}입니다. 옅은 곳일수록 중요한 부분이 가려진 것입니다.`,
    computing: '지금까지 계산한 확률',
    computed: (done, total) => `${total}개 가운데 ${done}개 계산`,
    under: '신경망이 받는 그림',
    needsDrawing: '먼저 무언가를 그려 보세요.',
    afterTraining: '이 지도는 학습을 멈추면 계산합니다.',
  },
);
