import { strings } from '~/ui/words';

export const learnTexts = strings(
  {
    accuracy: (share: string) => `test accuracy ${share}`,
    steps: (steps: number, epochs: string) => `step ${steps}, epoch ${epochs}`,
    lossNow: (loss: string) => `loss ${loss}`,
    accuracyCurve: 'Right answers on digits it does not learn from',
    lossCurve: 'Loss on the minibatches',
    step: 'step',
    share: 'share right',
    nats: 'cross-entropy (nats)',
    loss: 'training loss',
    testGenerated: 'generated test digits',
    testFiles: 'test digits from your files',
    noFiles:
      'The files for this have not been opened, so the generated digits are used. Drop the IDX files of MNIST onto this figure.',
  },
  {
    accuracy: (share) => `시험 정확도 ${share}`,
    steps: (steps, epochs) => `${steps}걸음, ${epochs}에폭`,
    lossNow: (loss) => `손실 ${loss}`,
    accuracyCurve: '학습하지 않은 숫자를 맞힌 비율',
    lossCurve: '미니배치의 손실',
    step: '걸음',
    share: '맞힌 비율',
    nats: '교차 엔트로피, 나트',
    loss: '훈련 손실',
    testGenerated: '생성한 시험 숫자',
    testFiles: '파일에서 읽은 시험 숫자',
    noFiles: '아직 연 파일이 없어 생성한 숫자를 씁니다. MNIST의 IDX 파일을 이 상자 위에 끌어다 놓으세요.',
  },
);
