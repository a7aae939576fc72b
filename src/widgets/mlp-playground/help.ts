import type { Words } from '~/ui/words';

/** What each control does, for the note beside it. */
export const help = {
  backend: {
    en: 'Where the arithmetic is done. Loops of our own are the fastest for networks as small as these; TensorFlow.js gives the same numbers up to rounding.',
    ko: '어디서 계산할지 고릅니다. 이만큼 작은 신경망에는 직접 만든 반복문이 가장 빠릅니다. TensorFlow.js로 해도 반올림 오차를 빼면 같은 수가 나옵니다.',
  },
  layers: {
    en: 'A hidden layer is a row of neurons that all see the layer before. Each takes a weighted sum, adds its bias and applies the activation. A line is a weight: blue and solid above zero, orange and dashed below, thicker the larger. The mark at a corner is the bias.',
    ko: '은닉층의 뉴런은 모두 앞 층 전체를 봅니다. 가중합에 편향을 더하고 활성화 함수를 적용합니다. 선은 가중치로, 파란 실선은 양수, 주황 점선은 음수이고 굵을수록 큽니다. 귀퉁이의 표시는 편향입니다.',
  },
  data: {
    en: 'Where the points come from. Two or more classes: the network gives a probability for each. Regression: it gives a number.',
    ko: '점을 어디서 가져올지 고릅니다. 클래스가 있으면 신경망은 클래스마다 확률을 내고, 회귀이면 수 하나를 냅니다.',
  },
  noise: {
    en: 'Standard deviation of what is added to each point, along both axes, in their units. In a regression it is added to the value.',
    ko: '점마다 두 축 방향으로 더하는 잡음의 표준편차로, 단위는 축과 같습니다. 회귀에서는 값에 더합니다.',
  },
  samples: {
    en: 'How many points there are, those to learn from and those to test with together.',
    ko: '훈련에 쓰는 점과 시험에 쓰는 점을 합한 수입니다.',
  },
  trainShare: {
    en: 'The network learns from this share of the points. The others test it: it never sees them while it learns.',
    ko: '신경망은 이 비율만큼의 점으로 배우고, 나머지 점으로 시험을 봅니다. 시험에 쓰는 점은 학습할 때 보여 주지 않습니다.',
  },
  dataSeed: {
    en: 'Another seed draws other points from the same shape. The same seed always draws the same.',
    ko: '시드를 바꾸면 같은 모양에서 다른 점을 뽑습니다. 시드가 같으면 점도 같습니다.',
  },
  ownKind: {
    en: 'Classes get one output each (two share one); values are predicted as a number.',
    ko: '클래스마다 출력이 하나씩 있고(둘이면 하나로 충분합니다), 값이면 수 하나를 예측합니다.',
  },
  activation: {
    en: 'What each hidden neuron does to its weighted sum. With “identity” every layer is affine, and all of them together are one line.',
    ko: '은닉 뉴런이 가중합에 적용하는 함수입니다. 항등 함수이면 층을 아무리 쌓아도 어파인 변환 하나와 같아 직선밖에 긋지 못합니다.',
  },
  loss: {
    en: 'What training lowers. Cross-entropy punishes confident mistakes hard; the squared error never asks for more than 1. Regression always takes the squared error.',
    ko: '학습이 줄이려는 값입니다. 교차 엔트로피는 자신 있게 틀린 답에 큰 벌점을 매기고, 제곱 오차는 한 점에서 1을 넘지 않습니다. 회귀에서는 늘 제곱 오차를 씁니다.',
  },
  optimizer: {
    en: 'How a gradient becomes a step. SGD takes it as it is; momentum remembers the last ones; AdaGrad, RMSProp and Adam give every weight its own step size.',
    ko: '기울기를 보고 걸음을 정하는 방법입니다. SGD는 기울기를 그대로 쓰고, 모멘텀은 지난 걸음을 기억하며, AdaGrad, RMSProp, Adam은 가중치마다 보폭을 달리합니다.',
  },
  learningRate: {
    en: 'How long a step is. Too short: nothing happens. Too long: the loss jumps, or grows beyond all bounds.',
    ko: '한 걸음의 크기입니다. 너무 작으면 거의 변하지 않고, 너무 크면 손실이 널뛰거나 걷잡을 수 없이 커집니다.',
  },
  batchSize: {
    en: 'Each update looks at so many points. Small batches: many cheap, noisy steps. All points at once: few, exact ones.',
    ko: '한 번 갱신할 때 보는 점의 수입니다. 작으면 빠르지만 흔들리는 걸음을 많이 걷고, 전부이면 정확하지만 느린 걸음을 조금 걷습니다.',
  },
  regularization: {
    en: 'A price on large weights, added to the loss: L1 takes λ·Σ|w| and drives weights to zero; L2 takes λ/2·Σw² and keeps them small.',
    ko: '큰 가중치에 매긴 벌점을 손실에 더합니다. L1은 λ·Σ|w|로 가중치를 0으로 몰고, L2는 λ/2·Σw²으로 가중치를 작게 유지합니다.',
  },
  regularizationRate: {
    en: 'The price λ. Too high, and the network says the same everywhere.',
    ko: '벌점의 세기 λ입니다. 너무 크면 신경망이 어디서나 같은 답을 냅니다.',
  },
  dropout: {
    en: 'In training, each hidden neuron is silenced with this probability, another choice at every step. What you see is the whole network.',
    ko: '학습할 때 걸음마다 은닉 뉴런을 이 확률로 끕니다. 화면에 보이는 것은 끄지 않은 신경망 전체입니다.',
  },
  init: {
    en: 'How the weights are drawn before the first step; biases begin at zero. All zero: neurons of a layer stay copies of each other.',
    ko: '첫 걸음 전에 가중치를 뽑는 방법입니다. 편향은 0에서 시작합니다. 모두 0이면 한 층의 뉴런들이 끝까지 똑같습니다.',
  },
  initStd: {
    en: 'The spread of the normal distribution that every weight is drawn from.',
    ko: '가중치를 뽑는 정규분포의 표준편차입니다.',
  },
  seed: {
    en: 'Another seed: other initial weights and another order of the points. The same seed repeats the run exactly.',
    ko: '시드를 바꾸면 가중치 초깃값과 점을 보는 순서가 달라집니다. 시드가 같으면 학습이 똑같이 되풀이됩니다.',
  },
  stop: {
    en: 'When a run ends by itself.',
    ko: '실행이 저절로 끝나는 조건입니다.',
  },
  discrete: {
    en: 'Shows which class wins at each place, without how sure the network is.',
    ko: '얼마나 확신하는지는 빼고, 곳곳에서 어느 클래스가 이기는지만 보여 줍니다.',
  },
  showTest: {
    en: 'Shows the points that the network does not learn from, hollow.',
    ko: '학습에 쓰지 않는 점을 속이 빈 모양으로 보여 줍니다.',
  },
  logScale: {
    en: 'Equal ratios get equal heights: small losses can be told apart.',
    ko: '같은 비율을 같은 높이로 그려, 작은 손실도 구별할 수 있습니다.',
  },
} as const satisfies Record<string, Words>;
