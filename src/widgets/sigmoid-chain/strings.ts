import { strings } from '~/ui/words';

export const texts = strings(
  {
    chain: 'The chain, from the input to y',
    neuron: (k: number) => `Layer ${k}: the sigmoid, its operating point and its slope there`,
    point: (k: number) => `operating point of layer ${k}`,
    say: (z: string, a: string, slope: string) => `z ${z}, output ${a}, slope ${slope}`,
    centre: 'Centre: every z at 0',
    everywhere: 'the same weight everywhere',
    biases: 'Set the biases by number',
    bars: 'How much y depends on each weight: |∂y/∂w|',
    barsNote:
      'The line across each track is the bound, with every σ′ at its largest, ¼. Press a factor to set it aside: the dashed outline is the bar without it.',
    strip: (name: string) => `Factors of ${name}`,
    shownStrip: 'factors shown of layer',
    putBack: 'Put all factors back',
    start: 'Factors are met from left to right, as the signal travels back from y.',
    check: (difference: string) =>
      `Checked against finite differences: they differ by ${difference} at most.`,
    ratio: 'first ÷ last',
    signal: (n: number, bound: string) =>
      `The signal that reaches x: ∂y/∂x. Bound for ${n} layers: ${bound}.`,
    silent:
      'x = 0: the first weight multiplies nothing, so ∂y/∂w₁ is exactly 0. The signal itself, ∂y/∂x, is not.',
  },
  {
    chain: '입력에서 y까지 이어진 뉴런들',
    neuron: (k) => `${k}층: 시그모이드와 작동점, 그 점의 접선`,
    point: (k) => `${k}층의 작동점`,
    say: (z, a, slope) => `z ${z}, 출력 ${a}, 경사 ${slope}`,
    centre: '가운데 맞추기: 모든 z를 0으로',
    everywhere: '모든 층에 같은 가중치',
    biases: '숫자로 편향 정하기',
    bars: 'y는 가중치마다 얼마나 달라지는가: |∂y/∂w|',
    barsNote:
      '막대를 가로지르는 선은 σ′이 모두 가장 큰 값 ¼일 때의 상한입니다. 인수를 누르면 빼 둡니다. 점선 테두리는 그 인수가 없을 때의 막대입니다.',
    strip: (name) => `${name}의 인수`,
    shownStrip: '인수를 펼칠 층',
    putBack: '인수를 모두 되돌리기',
    start: '신호가 y에서 거꾸로 가며 만나는 차례대로, 왼쪽에서 오른쪽으로 늘어놓았습니다.',
    check: (difference) => `유한 차분으로 검산했습니다. 차이는 최대 ${difference}입니다.`,
    ratio: '첫 층 ÷ 마지막 층',
    signal: (n, bound) => `x까지 닿는 신호는 ∂y/∂x입니다. 층이 ${n}개일 때의 상한은 ${bound}입니다.`,
    silent:
      'x = 0이면 첫 가중치에 곱해지는 것이 없으므로 ∂y/∂w₁은 정확히 0입니다. 신호 ∂y/∂x는 0이 아닙니다.',
  },
);
