import { strings } from '~/ui/words';

export const fileTexts = strings(
  {
    about:
      'Two files in the form of TensorFlow.js: model.json describes a Keras Sequential model, weights.bin holds its numbers. tf.loadLayersModel reads them; the last layer answers in probabilities.',
    save: 'Save model.json and weights.bin',
    saved: 'Saved as model.json and weights.bin. Your browser may ask whether it may save two files.',
    pauseFirst: 'Pause the training to save the network.',
    noStep: 'Keras has no step activation, so this network cannot be saved.',
    open: 'Load a network: choose both files at once',
    loaded: 'The network is loaded. Training goes on from its weights.',
    unreadable: 'The files could not be read.',
    'no-weights': (_: string) => 'The weights are missing: choose model.json and its .bin file together.',
    'no-model': (_: string) => 'The model is missing: choose model.json and its .bin file together.',
    'not-json': (_: string) => 'model.json is broken: it is not valid JSON. Was it cut off?',
    'not-a-model': (_: string) => 'This JSON file is not a Sequential model of TensorFlow.js.',
    layer: (name: string) =>
      `The network has a layer of kind “${name}”. Only Dense, LeakyReLU, Activation and Dropout can be shown here.`,
    activation: (name: string) => `The activation “${name}” is not one of this figure's.`,
    shape: (name: string) => `The sizes of layers and weights do not fit together (${name}).`,
    quantised: (name: string) => `The weights “${name}” are not plain float32 numbers.`,
    'too-short': (sizes: string) => `The file of weights is too short (${sizes} bytes). Was it cut off?`,
    'too-long': (sizes: string) =>
      `The file of weights is too long (${sizes} bytes). Does it belong to this model?`,
    'not-finite': (_: string) => 'Some of the weights are not finite numbers, or are beyond a million.',
    'too-large': (size: string) =>
      `The network is too large for this figure (${size}): at most six hidden layers of eight neurons.`,
    mixed: (names: string) =>
      `The hidden layers have different activations (${names}); here all have the same.`,
    inputs: (count: string) => `The network's inputs (${count}) are not those of this figure.`,
    outputs: (counts: string) =>
      `The number of outputs does not suit the data in view (${counts}). Choose other data first.`,
  },
  {
    about:
      'TensorFlow.js 형식의 파일 두 개입니다. model.json에는 Keras Sequential 모델의 구조가, weights.bin에는 가중치가 담깁니다. tf.loadLayersModel로 읽을 수 있고, 마지막 층은 확률을 냅니다.',
    save: 'model.json과 weights.bin 저장',
    saved:
      'model.json과 weights.bin으로 저장했습니다. 파일 두 개를 저장해도 되는지 브라우저가 물을 수 있습니다.',
    pauseFirst: '저장하려면 학습을 멈추세요.',
    noStep: 'Keras에는 계단 함수 층이 없어 이 신경망은 저장할 수 없습니다.',
    open: '신경망 불러오기: 두 파일을 한꺼번에 고르세요',
    loaded: '신경망을 불러왔습니다. 학습은 이 가중치에서 이어집니다.',
    unreadable: '파일을 읽지 못했습니다.',
    'no-weights': (_) => '가중치 파일이 없습니다. model.json과 .bin 파일을 함께 고르세요.',
    'no-model': (_) => '모델 파일이 없습니다. model.json과 .bin 파일을 함께 고르세요.',
    'not-json': (_) => 'model.json이 올바른 JSON이 아닙니다. 파일이 잘린 것은 아닐까요?',
    'not-a-model': (_) => '이 JSON 파일은 TensorFlow.js의 Sequential 모델이 아닙니다.',
    layer: (name) =>
      `신경망에 “${name}” 종류의 층이 있습니다. 여기서는 Dense, LeakyReLU, Activation, Dropout만 다룹니다.`,
    activation: (name) => `이 그림에 없는 활성화 함수입니다: “${name}”.`,
    shape: (name) => `층의 크기와 가중치의 크기가 서로 맞지 않습니다(${name}).`,
    quantised: (name) => `float32 형식이 아닌 가중치가 있습니다: “${name}”.`,
    'too-short': (sizes) => `가중치 파일이 너무 짧습니다(${sizes}바이트). 파일이 잘린 것은 아닐까요?`,
    'too-long': (sizes) => `가중치 파일이 너무 깁니다(${sizes}바이트). 이 모델의 파일이 맞나요?`,
    'not-finite': (_) => '가중치 가운데 유한하지 않거나 백만을 넘는 수가 있습니다.',
    'too-large': (size) =>
      `이 그림에는 너무 큰 신경망입니다(${size}). 은닉층은 6개까지, 층마다 뉴런은 8개까지입니다.`,
    mixed: (names) => `은닉층마다 활성화 함수가 다릅니다(${names}). 여기서는 모두 같아야 합니다.`,
    inputs: (count) => `신경망의 입력(${count}개)이 이 그림의 입력과 다릅니다.`,
    outputs: (counts) => `출력의 수가 지금 데이터와 맞지 않습니다(${counts}). 먼저 데이터를 바꾸세요.`,
  },
);
