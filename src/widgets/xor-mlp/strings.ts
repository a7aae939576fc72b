import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

export const texts = strings(
  {
    inputPlane: 'The input plane: examples, the line of each hidden unit, and how likely class 1 is',
    hiddenPlane: 'Hidden space: where the hidden layer puts the plane and the examples',
    examples: 'examples',
    example: (i: number) => `example ${i}`,
    placed: (i: number, at: string) => `example ${i}, in hidden space at ${at}`,
    unitLine: (j: number) => `line of h${sub(j)}`,
    unitArrow: (j: number) => `arrow of h${sub(j)}`,
    say: (weights: string, correct: number, count: number) => `${weights}; ${correct} of ${count} right`,
    noLine: (names: string) => `${names}: both weights are 0, so there is no line.`,
    lines: 'Drag a square to shift a line, the round grip to turn its arrow. Hidden space follows.',
    stage: (at: number) =>
      ['x: the plane as it is', 'Wx: turned and stretched', 'Wx + b: shifted', 'f(Wx + b): bent'][at]!,
    stageLabel: 'Take the plane there by hand',
    fold: 'Play the way',
    nextStage: 'Next station',
    axisShare: (axis: number, share: string) => `direction ${axis} (${share}%)`,
    many: (hidden: number, share: string) =>
      `Hidden space has ${hidden} dimensions. You see the plane in which the examples spread most, ${share}% of their spread. The dashed line is where the output neuron’s boundary cuts this plane.`,
    two: 'Two units, two axes: this is all of hidden space. The output neuron cuts it with one straight line.',
    one: 'One unit: the whole plane falls onto one line, and h₁ is all that is left of it. No single cut of a line has both ends on one side. XOR cannot be learned with one unit.',
    oneDip:
      'One unit: the whole plane falls onto one line. GELU has a dip below zero, and a unit with a dip can put the middle lower than both ends: one unit is enough, if training finds it.',
    straight:
      'Without an activation the hidden layer only turns, stretches and shifts. The plane stays a plane, and XOR stays out of reach.',
    misfit: 'The weights in this link are for another number of hidden units; the start of the seed is used.',
    network: 'The network at the example in view',
    node: (j: number, selected: boolean) =>
      selected ? `h${sub(j)}, in the hand` : `Take h${sub(j)} into the hand`,
    probability: 'probability of 1',
    loss: 'Loss after each step',
    lossAxis: 'cross-entropy',
    right: 'right',
    chosen: 'Example in view',
    numbers: 'All weights, to be typed',
    fit: 'Fit the output neuron now',
    weights: 'Weights and biases',
    output: 'output',
    classNames: (c: number) => ['class 0: equal inputs', 'class 1: different inputs'][c]!,
    newSeed: 'Another start',
    tally: 'How often does it work out?',
    more: (count: number) => `Run ${count} seeds`,
    stop: 'Stop',
    tallyLine: (solved: number, count: number) => `${solved} of ${count} starts get the loss below 0.1`,
    median: (steps: number) => `, after ${steps} steps in the middle case.`,
    none: '.',
    within: (limit: number) => `Each start has ${limit} steps. Choose one to look at it.`,
    trialSolved: (seed: number, steps: number) => `seed ${seed}: solved after ${steps} steps`,
    trialStuck: (seed: number) => `seed ${seed}: not solved`,
  },
  {
    inputPlane: '입력 평면: 예시와 은닉 유닛마다의 선, 클래스 1일 확률',
    hiddenPlane: '은닉 공간: 은닉층이 평면과 예시를 옮겨 놓은 자리',
    examples: '예시',
    example: (i) => `예시 ${i}`,
    placed: (i, at) => `예시 ${i}, 은닉 공간에서 ${at}`,
    unitLine: (j) => `h${sub(j)}의 선`,
    unitArrow: (j) => `h${sub(j)}의 화살표`,
    say: (weights, correct, count) => `${weights}, ${count}개 중 ${correct}개 맞음`,
    noLine: (names) => `${josa(names, '은/는')} 두 가중치가 모두 0이라 선이 없습니다.`,
    lines: '네모를 끌면 선이 옮겨 가고, 둥근 손잡이를 끌면 화살표가 돌아갑니다. 은닉 공간이 따라 움직입니다.',
    stage: (at) =>
      ['x: 처음 그대로의 평면', 'Wx: 돌리고 늘인 평면', 'Wx + b: 옮긴 평면', 'f(Wx + b): 구부린 평면'][at]!,
    stageLabel: '손으로 평면을 옮겨 보기',
    fold: '가는 길 보기',
    nextStage: '다음 자리',
    axisShare: (axis, share) => `방향 ${axis} (${share}%)`,
    many: (hidden, share) =>
      `은닉 공간은 ${hidden}차원입니다. 예시가 가장 넓게 퍼진 평면을 골라 그렸고, 퍼진 정도의 ${share}%가 보입니다. 점선은 출력 뉴런의 경계가 이 평면을 자르는 자리입니다.`,
    two: '유닛이 둘이니 축도 둘이고, 이것이 은닉 공간의 전부입니다. 출력 뉴런은 이 평면을 직선 하나로 자릅니다.',
    one: '유닛이 하나면 평면 전체가 직선 위로 떨어지고 h₁만 남습니다. 직선을 한 번 잘라서는 양 끝을 한쪽에 둘 수 없습니다. 유닛 하나로는 XOR를 배울 수 없습니다.',
    oneDip:
      '유닛이 하나면 평면 전체가 직선 위로 떨어집니다. 그런데 GELU는 0 아래에서 한 번 옴폭 파입니다. 그래서 가운데를 양 끝보다 낮게 둘 수 있습니다. 학습이 그 자리를 찾기만 하면 유닛 하나로 충분합니다.',
    straight:
      '활성화 함수가 없으면 은닉층은 돌리고 늘이고 옮길 뿐입니다. 평면은 평면 그대로이고, XOR는 여전히 풀 수 없습니다.',
    misfit: '이 링크의 가중치는 은닉 유닛 수가 다른 신경망의 것입니다. 시드의 출발점을 씁니다.',
    network: '보고 있는 예시가 지나가는 신경망',
    node: (j, selected) => (selected ? `h${sub(j)}, 손에 쥔 유닛` : `h${sub(j)} 손에 쥐기`),
    probability: '1일 확률',
    loss: '걸음마다의 손실',
    lossAxis: '교차 엔트로피',
    right: '맞힌 개수',
    chosen: '보고 있는 예시',
    numbers: '모든 가중치를 숫자로 고치기',
    fit: '출력 뉴런을 지금 맞추기',
    weights: '가중치와 편향',
    output: '출력',
    classNames: (c) => ['클래스 0: 두 입력이 같음', '클래스 1: 두 입력이 다름'][c]!,
    newSeed: '다른 출발점',
    tally: '얼마나 자주 성공할까요?',
    more: (count) => `시드 ${count}개 돌려 보기`,
    stop: '멈춤',
    tallyLine: (solved, count) => `출발점 ${count}개 가운데 ${solved}개에서 손실이 0.1 아래로 내려갔습니다`,
    median: (steps) => `. 걸음 수의 중앙값은 ${steps}입니다.`,
    none: '.',
    within: (limit) => `출발점마다 ${limit}걸음까지 배웁니다. 하나를 골라 들여다보세요.`,
    trialSolved: (seed, steps) => `시드 ${seed}: ${steps}걸음 만에 성공`,
    trialStuck: (seed) => `시드 ${seed}: 실패`,
  },
);

/** A small number at the foot: h₁. */
export function sub(j: number): string {
  return '₁₂₃₄₅₆₇₈'[j]!;
}
