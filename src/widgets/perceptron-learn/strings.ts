import { strings } from '~/ui/words';

export const texts = strings(
  {
    plane: 'The examples, the boundary, and the arrow of the weights',
    points: 'examples',
    point: (i: number) => `example ${i}`,
    say: (at: string, wrong: number) => `${at}; ${wrong} not right`,
    epochButton: 'One epoch',
    updates: 'corrections',
    epoch: 'epoch',
    wrong: 'not right now',
    noLine: 'All weights are 0: there is no line yet, and nothing is decided.',
    next: (at: string, target: number) => `Next: ${at}, target ${target}.`,
    wasRight: (at: string, target: number, z: string) =>
      `Example ${at}, target ${target}: z = ${z}. Right; nothing changes.`,
    wasWrong: (at: string, target: number, z: string, before: string, after: string) =>
      `Example ${at}, target ${target}: z = ${z}. A mistake: ${before} becomes ${after}.`,
    settled: 'A whole epoch without a mistake: it has stopped by itself.',
    bound: (radius: string, margin: string, bound: string) =>
      `These points can be separated: from zero weights, at most (R/γ)² = (${radius}/${margin})² = ${bound} corrections, in any order.`,
    noBound: 'No line separates these points: there is no bound, and it will never stop by itself.',
    epochs: 'Mistakes in each epoch',
    mistakes: 'mistakes',
    wrongChart: 'Examples not right after each step',
    wrongAxis: 'not right',
    lengthChart: 'Length of w after each step',
    lengthAxis: '‖w‖',
    look: 'Move example',
    lookNote:
      'Choose a point, by number or in the picture, and drag it. Learning goes on from the present weights.',
    weights: 'weights',
  },
  {
    plane: '예시와 경계선, 그리고 가중치 화살표',
    points: '예시',
    point: (i) => `예시 ${i}`,
    say: (at, wrong) => `${at}, 맞지 않는 예시 ${wrong}개`,
    epochButton: '한 에폭',
    updates: '고친 횟수',
    epoch: '에폭',
    wrong: '지금 맞지 않는 예시',
    noLine: '가중치가 모두 0입니다. 아직 선이 없고 아무것도 가르지 못합니다.',
    next: (at, target) => `다음 예시: ${at}, 정답 ${target}.`,
    wasRight: (at, target, z) => `예시 ${at}, 정답 ${target}: z = ${z}. 맞았으니 아무것도 바꾸지 않습니다.`,
    wasWrong: (at, target, z, before, after) =>
      `예시 ${at}, 정답 ${target}: z = ${z}. 틀렸으니 고칩니다. ${before} → ${after}.`,
    settled: '한 에폭 내내 틀리지 않았습니다. 스스로 멈췄습니다.',
    bound: (radius, margin, bound) =>
      `이 점들은 직선으로 나눌 수 있습니다. 0에서 시작하면 어떤 순서로 보여 주든 많아야 (R/γ)² = (${radius}/${margin})² = ${bound}번 고칩니다.`,
    noBound: '어떤 직선으로도 이 점들을 나눌 수 없습니다. 고치는 횟수에 한계가 없고 스스로 멈추지 않습니다.',
    epochs: '에폭마다 틀린 횟수',
    mistakes: '틀린 횟수',
    wrongChart: '걸음마다 맞지 않는 예시의 수',
    wrongAxis: '맞지 않는 예시',
    lengthChart: '걸음마다 w의 길이',
    lengthAxis: '‖w‖',
    look: '옮길 예시',
    lookNote: '번호로 고르거나 그림에서 점을 골라 끌어 보세요. 학습은 지금의 가중치에서 이어집니다.',
    weights: '가중치',
  },
);
