import { strings } from '~/ui/words';

export const texts = strings(
  {
    plane: 'Four known pairs, the line of the present rule, and its answer for 5',
    valley: 'Loss for every weight and bias: rings of equal loss around the best rule',
    turn: 'answer for 5',
    shift: 'bias: the line at 0',
    guess: 'weight and bias',
    input: 'x',
    output: 'y',
    sayAnswer: (answer: string, loss: string) => `5 gives ${answer}; loss ${loss}`,
    sayRule: (w: string, b: string, loss: string) => `w ${w}, b ${b}; loss ${loss}`,
    loss: 'loss',
    puzzle: 'The puzzle',
    slopes: (w: string, b: string) =>
      `Slopes of the loss: ${w} along w, ${b} along b. A step goes the other way.`,
    gradientCheck: (difference: string) =>
      `Checked against finite differences: they differ by ${difference} at most.`,
    tooLarge: (limit: string) => `This learning rate is above ${limit}: every run flies apart.`,
    lossChart: 'Loss at each step',
    answerChart: 'Answer for 5 at each step',
    answerAxis: 'answer',
  },
  {
    plane: '알고 있는 네 쌍, 지금 규칙의 직선, 그리고 5에 대한 답',
    valley: '가중치와 편향마다의 손실: 가장 좋은 규칙을 둘러싼, 손실이 같은 고리',
    turn: '5에 대한 답',
    shift: '편향: 0에서의 직선',
    guess: '가중치와 편향',
    input: 'x',
    output: 'y',
    sayAnswer: (answer, loss) => `5는 ${answer}, 손실 ${loss}`,
    sayRule: (w, b, loss) => `w ${w}, b ${b}, 손실 ${loss}`,
    loss: '손실',
    puzzle: '수수께끼',
    slopes: (w, b) => `손실의 기울기: w 방향 ${w}, b 방향 ${b}. 한 걸음은 그 반대쪽으로 갑니다.`,
    gradientCheck: (difference) => `유한 차분과 견주어 보았습니다. 가장 크게 다른 값이 ${difference}입니다.`,
    tooLarge: (limit) => `이 학습률은 ${limit}보다 큽니다. 어디서 시작해도 손실이 한없이 커집니다.`,
    lossChart: '걸음마다의 손실',
    answerChart: '걸음마다 5에 대한 답',
    answerAxis: '답',
  },
);
