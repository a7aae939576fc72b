import { strings } from '~/ui/words';

export const networkTexts = strings(
  {
    about:
      'Two files in the form of TensorFlow.js: model.json describes the layers, weights.bin holds the 54,314 numbers. tf.loadLayersModel reads them; the last layer answers in probabilities. To load them, choose both at once, or drop them onto this figure.',
    save: 'Save model.json and weights.bin',
    saved: 'Saved as model.json and weights.bin. Your browser may ask whether it may save two files.',
    open: 'Load a network',
    loaded: 'The network is loaded. Training goes on from its numbers.',
    noModel: 'The model is missing: choose model.json and its .bin file together.',
    noWeights: 'The weights are missing: choose model.json and its .bin file together.',
    other:
      'This network has other layers than the one here: conv 5×5×8, ReLU, pool 2, conv 5×5×16, ReLU, pool 2, FC 64, ReLU, FC 10 on 28×28 pixels.',
    'not-json': (_: string) => 'model.json is broken: it is not valid JSON. Was it cut off?',
    'not-a-model': (_: string) => 'This JSON file is not a Sequential model of TensorFlow.js.',
    layer: (name: string) => `The network has a layer of kind “${name}”, which cannot be shown here.`,
    activation: (name: string) => `The activation “${name}” is not one of this figure's.`,
    shape: (name: string) => `The sizes of layers and weights do not fit together (${name}).`,
    quantised: (name: string) => `The weights “${name}” are not plain float32 numbers.`,
    'too-short': (sizes: string) => `The file of weights is too short (${sizes} bytes). Was it cut off?`,
    'too-long': (sizes: string) =>
      `The file of weights is too long (${sizes} bytes). Does it belong to this model?`,
    'not-finite': (_: string) => 'Some of the weights are not finite numbers, or are beyond a million.',
  },
  {
    about:
      'TensorFlow.js 형식의 파일 두 개입니다. model.json에는 층의 구조가, weights.bin에는 수 54,314개가 담깁니다. tf.loadLayersModel로 읽을 수 있고, 마지막 층은 확률을 냅니다. 불러오려면 두 파일을 함께 고르거나 이 상자 위에 끌어다 놓으세요.',
    save: 'model.json과 weights.bin 저장',
    saved:
      'model.json과 weights.bin으로 저장했습니다. 파일 두 개를 저장해도 되는지 브라우저가 물을 수 있습니다.',
    open: '신경망 불러오기',
    loaded: '신경망을 불러왔습니다. 학습은 이 가중치에서 이어집니다.',
    noModel: '모델 파일이 없습니다. model.json과 .bin 파일을 함께 고르세요.',
    noWeights: '가중치 파일이 없습니다. model.json과 .bin 파일을 함께 고르세요.',
    other:
      '여기 있는 신경망과 층이 다릅니다. 28×28픽셀을 받아 conv 5×5×8, ReLU, 풀링 2, conv 5×5×16, ReLU, 풀링 2, FC 64, ReLU, FC 10을 거쳐야 합니다.',
    'not-json': (_) => 'model.json이 올바른 JSON이 아닙니다. 파일이 잘린 것은 아닐까요?',
    'not-a-model': (_) => '이 JSON 파일은 TensorFlow.js의 Sequential 모델이 아닙니다.',
    layer: (name) => `신경망에 여기서 다룰 수 없는 ‘${name}’ 종류의 층이 있습니다.`,
    activation: (name) => `여기서 다룰 수 없는 활성화 함수입니다: ‘${name}’.`,
    shape: (name) => `층의 크기와 가중치의 크기가 서로 맞지 않습니다(${name}).`,
    quantised: (name) => `float32 형식이 아닌 가중치가 있습니다: ‘${name}’.`,
    'too-short': (sizes) => `가중치 파일이 너무 짧습니다(${sizes}바이트). 파일이 잘린 것은 아닐까요?`,
    'too-long': (sizes) => `가중치 파일이 너무 깁니다(${sizes}바이트). 이 모델의 파일이 맞나요?`,
    'not-finite': (_) => '가중치 가운데 유한하지 않거나 백만을 넘는 수가 있습니다.',
  },
);
