import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

export const texts = strings(
  {
    mapLabel: (what: string, y: string, x: string) =>
      `${what}, one cell per network: ${y} upwards, ${x} to the right`,
    ratioLegend:
      'log₁₀ of gradient in the first layer ÷ in the last hidden layer (− vanishes, + explodes, × out of single precision)',
    accuracyLegend: 'share of points right (● 95% and more, × diverged)',
    xavier: 'Xavier',
    he: 'He',
    chosen: 'network looked at',
    waiting: 'not computed yet',
    measured: (done: number, all: number) => `${done} of ${all} networks measured`,
    network: (activation: string, depth: number, width: number, std: string, seed: number) =>
      `${activation}, ${depth} ${depth === 1 ? 'layer' : 'layers'} of ${width}, initial scale ${std}, seed ${seed}`,
    rate: (rate: string) => `learning rate ${rate}`,
    notYet: 'This network has not been measured yet.',
    ratio: (first: string, last: string, ratio: string, log: string) =>
      `First ÷ last = ${first} / ${last} = ${ratio}, so log₁₀ = ${log}`,
    oneLayer: 'With one hidden layer the first is the last: the ratio is 1.',
    vanished: 'The gradient of the first layer is exactly 0: too small for single precision (underflow).',
    overflowed: 'On the way a number became too large for single precision (overflow).',
    vanishes: 'The gradient vanishes on its way to the first layer.',
    explodes: 'The gradient explodes on its way to the first layer.',
    healthy: 'First and last layer get gradients of about the same size: the signal reaches every layer.',
    learned: (percent: string, steps: number) => `${percent} of the points right after ${steps} updates`,
    diverged: (steps: number) => `diverged within ${steps} updates: the learning rate is too large`,
    bars: 'Gradient of each hidden layer at the start',
    layer: (k: number) => `layer ${k}`,
    size: (size: string) => `‖∂L/∂W‖ = ${size}`,
    open: 'Look at this network in the stack',
    sigmoidTheory:
      'A sigmoid passes at most ¼ of a signal, so the scale that keeps gradients alive lies far right of Xavier’s.',
    tanhTheory: (scale: string) =>
      `For tanh Xavier’s scale 1/√n = ${scale} keeps the signal’s size: along that line depth does no harm.`,
    reluTheory: (scale: string) =>
      `ReLU drops half of the signal; He’s scale √(2/n) = ${scale} makes up for it. The ratio hides how small or large all gradients are: see the bars.`,
    circles:
      'Each network sees 128 points on two circles, in batches of 32, by plain gradient descent. Along the border of what can be trained tiny differences decide, so neighbours may differ.',
    start: 'Each network sees 128 random examples once; nothing is learned yet.',
  },
  {
    mapLabel: (what, y, x) => `${what}, 한 칸이 신경망 하나. 위로 ${y}, 오른쪽으로 ${x}`,
    ratioLegend: '(첫 층의 기울기 ÷ 마지막 은닉층의 기울기)의 log₁₀ (− 소실, + 폭발, × 단정밀도를 벗어남)',
    accuracyLegend: '맞힌 점의 비율(● 95% 이상, × 발산)',
    xavier: 'Xavier',
    he: 'He',
    chosen: '살펴볼 신경망',
    waiting: '아직 계산하지 않음',
    measured: (done, all) => `신경망 ${all}개 가운데 ${done}개를 쟀습니다`,
    network: (activation, depth, width, std, seed) =>
      `${activation}, 뉴런 ${width}개인 층 ${depth}개, 초깃값의 크기 ${std}, 시드 ${seed}`,
    rate: (rate) => `학습률 ${rate}`,
    notYet: '이 신경망은 아직 재지 않았습니다.',
    ratio: (first, last, ratio, log) =>
      `첫 층 ÷ 마지막 층 = ${first} / ${last} = ${ratio}, 곧 log₁₀ = ${log}`,
    oneLayer: '은닉층이 하나이면 첫 층이 곧 마지막 층이므로 비는 1입니다.',
    vanished: '첫 층의 기울기가 정확히 0입니다. 단정밀도로 나타내기에는 너무 작습니다(언더플로).',
    overflowed: '계산하는 도중에 단정밀도로 나타낼 수 없을 만큼 큰 수가 나왔습니다(오버플로).',
    vanishes: '첫 층으로 가는 동안 기울기가 소실됩니다.',
    explodes: '첫 층으로 가는 동안 기울기가 폭발합니다.',
    healthy: '첫 층과 마지막 층의 기울기가 비슷한 크기입니다. 신호가 모든 층에 닿습니다.',
    learned: (percent, steps) => `${steps}번 갱신한 뒤 점의 ${josa(percent, '을/를')} 맞힘`,
    diverged: (steps) => `${steps}번을 다 갱신하기 전에 발산했습니다. 학습률이 너무 큽니다`,
    bars: '출발할 때 은닉층마다의 기울기',
    layer: (k) => `${k}층`,
    size: (size) => `‖∂L/∂W‖ = ${size}`,
    open: '이 신경망을 층층이 살펴보기',
    sigmoidTheory:
      '시그모이드는 신호를 많아야 ¼만 통과시킵니다. 그래서 기울기가 살아남는 크기는 Xavier보다 훨씬 오른쪽에 있습니다.',
    tanhTheory: (scale) =>
      `tanh에서는 Xavier의 크기 1/√n = ${josa(scale, '이/가')} 신호의 크기를 지켜 줍니다. 그 선을 따라서는 깊어도 괜찮습니다.`,
    reluTheory: (scale) =>
      `ReLU는 신호의 절반을 버리고, He의 크기 √(2/n) = ${josa(scale, '이/가')} 이를 메웁니다. 비만 보아서는 기울기 전체가 얼마나 작거나 큰지 알 수 없습니다. 막대를 보세요.`,
    circles:
      '신경망마다 두 원 위의 점 128개를 32개씩 묶어 보고, 기본 경사 하강법으로 배웁니다. 학습이 되고 안 되는 경계에서는 아주 작은 차이가 결과를 가르므로 이웃한 칸도 서로 다를 수 있습니다.',
    start: '신경망마다 무작위 예시 128개를 한 번만 봅니다. 아직 아무것도 배우지 않았습니다.',
  },
);
