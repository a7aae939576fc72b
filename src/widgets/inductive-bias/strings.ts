import type { NetworkName } from '~/models/inductive-bias/networks';
import { strings, type Words } from '~/ui/words';

export const networkNames: Readonly<Record<NetworkName, Words>> = {
  mlp: { en: 'MLP', ko: 'MLP' },
  cnn: { en: 'CNN', ko: 'CNN' },
  vit: { en: 'ViT', ko: 'ViT' },
};

/** What each network assumes of a picture before it has seen one. */
export const assumptions: Readonly<Record<NetworkName, Words>> = {
  mlp: {
    en: '196 pixels – 48 – 10. Nothing about which pixels are neighbours.',
    ko: '픽셀 196개 – 48 – 10. 어느 픽셀이 이웃인지 전혀 가정하지 않습니다.',
  },
  cnn: {
    en: '3×3 windows, 12 and 24 filters, pooled; 64; 10. Neighbours belong together, and what helps in one place helps in every other.',
    ko: '3×3 창, 필터 12개와 24개, 풀링, 64, 10. 이웃한 픽셀은 서로 관련되고, 한 곳에서 쓸모 있는 것은 다른 곳에서도 쓸모 있다고 가정합니다.',
  },
  vit: {
    en: '49 patches of 2×2, two blocks of attention with three heads; 10. Each patch may look at every other; where they lie it has to learn.',
    ko: '2×2 조각 49개, 헤드가 셋인 어텐션 블록 둘, 10. 조각마다 다른 모든 조각을 볼 수 있고, 조각의 위치가 무엇을 뜻하는지는 배워야 합니다.',
  },
};

export const texts = strings(
  {
    clean: 'new digits',
    shifted: 'new digits, shifted',
    shuffled: 'new digits, pixels shuffled as in training',
    pictures: 'What the networks are tested on',
    picture: (label: number, test: string) => `the digit ${label}, ${test}`,
    aboutClean: 'Drawn like the training digits, but none of them is learned from.',
    aboutShifted:
      'The same digits, each moved by up to 4 of 28 pixels each way. Nothing was moved in training.',
    aboutShuffled:
      'One fixed order of the 196 pixels for every picture, in training and in the test. No ink is lost; only the neighbours are.',
    run: 'Run',
    stop: 'Stop',
    progress: 'Work done',
    none: 'No network is chosen.',
    measured: (done: number, of: number) =>
      done === 0
        ? `${of === 1 ? 'One network is' : `${of} networks are`} to be trained and tested; none is yet.`
        : `${done} of ${of} networks trained and tested.`,
    training: (network: string, count: string, step: number, of: number, order: string) =>
      `Training: ${network} on ${count} digits${order}, step ${step} of ${of}.`,
    withShuffled: ', pixels shuffled',
    left: (time: string) => `About ${time} left, while this figure is in view.`,
    seconds: (count: number) => `${count} s`,
    minutes: (count: number) => `${count} min`,
    with: (count: string, test: string) => `With ${count} training digits, ${test}`,
    reading: (reading: string, numbers: string) => `${reading}: ${numbers}.`,
    lead: (difference: string) => `CNN − MLP = ${difference}.`,
    leadOf: (cnn: string, mlp: string, difference: string) => `${cnn} − ${mlp} = ${difference}`,
    right: (right: string, share: string) => `${right} of 1,000 right = ${share}`,
    mean: (sum: string, count: number, mean: string) => `(${sum}) / ${count} = ${mean}`,
    notYet: 'not measured yet',
    notChosen: 'not chosen',
    noCourses: (count: string) =>
      `While networks learn from ${count} digits, their loss and accuracy are drawn here.`,
    chart: 'Accuracy over the number of training digits',
    countAxis: 'training digits',
    accuracyAxis: 'share read right',
    chance: 'chance',
    before: (network: string) => `${network}, new digits`,
    band: 'Bands go from the least to the greatest of the repetitions: each has its own training digits and initial weights.',
    dashed: 'Dashed: the same networks on new digits that are neither shifted nor shuffled.',
    losses: (count: string) => `Loss while learning from ${count} digits`,
    accuracies: (count: string) => `200 test digits while learning from ${count}`,
    lossAxis: 'cross-entropy, nats',
    step: 'step',
    parameters: (count: string) => `${count} parameters`,
    how: 'All three: Adam, learning rate 0.002, 32 digits a step, no augmentation. 1,000 test digits; one standard error of a share near 0.8 is 0.013.',
    stored: 'Measured offline, with 1,500 steps',
    storedOrder: (tests: string) => `In each cell: ${tests}.`,
    storedNote:
      'By the same program, ahead of time; nothing in the figure above comes from it. “–”: not measured.',
    storedMade: (made: string) => `Means; repetitions: ${made}.`,
  },
  {
    clean: '새 숫자',
    shifted: '옮긴 새 숫자',
    shuffled: '훈련 때처럼 픽셀을 뒤섞은 새 숫자',
    pictures: '신경망을 시험하는 그림',
    picture: (label, test) => `숫자 ${label}, ${test}`,
    aboutClean: '훈련 숫자와 같은 방법으로 그렸지만, 학습에는 쓰지 않은 숫자입니다.',
    aboutShifted:
      '같은 숫자를 가로와 세로로 저마다 28픽셀 가운데 최대 4픽셀까지 옮겼습니다. 훈련 숫자는 옮기지 않았습니다.',
    aboutShuffled:
      '픽셀 196개의 순서를 한 번 정해, 훈련할 때도 시험할 때도 모든 그림에 똑같이 적용합니다. 잉크는 그대로이고 이웃만 사라집니다.',
    run: '실행',
    stop: '멈춤',
    progress: '진행 정도',
    none: '고른 신경망이 없습니다.',
    measured: (done, of) =>
      done === 0
        ? `학습하고 시험할 신경망이 ${of}개 있습니다. 아직 하나도 하지 않았습니다.`
        : `신경망 ${of}개 가운데 ${done}개를 학습하고 시험했습니다.`,
    training: (network, count, step, of, order) =>
      `학습 중: ${network}, 숫자 ${count}개${order}, ${of}걸음 가운데 ${step}걸음.`,
    withShuffled: ', 픽셀 뒤섞음',
    left: (time) => `${time}쯤 남았습니다. 그림이 화면에 보이는 동안에만 계산합니다.`,
    seconds: (count) => `${count}초`,
    minutes: (count) => `${count}분`,
    with: (count, test) => `훈련 숫자 ${count}개, ${test}`,
    reading: (reading, numbers) => `${reading}: ${numbers}.`,
    lead: (difference) => `CNN − MLP = ${difference}.`,
    leadOf: (cnn, mlp, difference) => `${cnn} − ${mlp} = ${difference}`,
    right: (right, share) => `1,000개 가운데 ${right}개 맞힘 = ${share}`,
    mean: (sum, count, mean) => `(${sum}) / ${count} = ${mean}`,
    notYet: '아직 재지 않음',
    notChosen: '고르지 않음',
    noCourses: (count) => `신경망이 숫자 ${count}개로 배우는 동안의 손실과 정확도가 여기에 그려집니다.`,
    chart: '훈련 숫자의 수에 따른 정확도',
    countAxis: '훈련 숫자의 수',
    accuracyAxis: '맞힌 비율',
    chance: '찍었을 때',
    before: (network) => `${network}, 새 숫자`,
    band: '띠는 반복 가운데 가장 낮은 값에서 가장 높은 값까지입니다. 반복할 때마다 훈련 숫자와 초깃값이 다릅니다.',
    dashed: '점선은 같은 신경망을 옮기지도 뒤섞지도 않은 새 숫자로 시험한 것입니다.',
    losses: (count) => `숫자 ${count}개로 배우는 동안의 손실`,
    accuracies: (count) => `숫자 ${count}개로 배우는 동안 시험 숫자 200개`,
    lossAxis: '교차 엔트로피, 나트',
    step: '걸음',
    parameters: (count) => `매개변수 ${count}개`,
    how: '셋 모두 Adam, 학습률 0.002, 한 걸음에 숫자 32개, 데이터 확장 없음. 시험 숫자는 1,000개이고, 비율이 0.8쯤일 때 표준 오차는 0.013입니다.',
    stored: '미리 재어 둔 값(1,500걸음)',
    storedOrder: (tests) => `칸마다 차례로 ${tests}입니다.`,
    storedNote:
      '같은 프로그램으로 미리 재어 둔 값이며, 위의 그림은 이 값을 쓰지 않습니다. ‘–’는 재지 않은 것입니다.',
    storedMade: (made) => `평균값이며, 반복 횟수는 ${made}회입니다.`,
  },
);
