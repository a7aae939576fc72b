import { strings } from '~/ui/words';

export const texts = strings(
  {
    picture: (size: string) => `The picture, ${size}`,
    output: (size: string) => `The output, ${size}`,
    cell: (row: number, column: number) => `row ${row}, column ${column}`,
    grey: (grey: string) => `grey ${grey}`,
    zero: 'a zero of the padding',
    empty: 'An empty sheet',
    yourKernel: 'The kernel',
    presets: 'Kernels to begin with',
    under: 'Under the window',
    laid: 'times the kernel',
    turned: 'times the kernel, turned by 180°',
    products: 'the products',
    allZero: 'Every product is 0.',
    sumOf: (place: string) => `Output in ${place}:`,
    sweep: 'Sweep',
    all: 'Show the whole output',
    shades: 'value of an output',
    greys: 'value of an output; beyond 0 and 1 it stays black and white',
    brightness: (sum: string) =>
      `The weights, divided, add up to ${sum}. That is what a white area gives; a grey one gives its share of it.`,
    histogram: 'How the outputs are spread',
    value: 'output',
    edges: 'How the kernel answers an edge',
    vertical: 'vertical edge',
    horizontal: 'horizontal edge',
    response: 'response',
    crossing: (outputs: string, dark: string, light: string, response: string) =>
      `Moved across the edge, the kernel gives ${outputs}. The dark side alone gives ${dark}, the light side ${light}. The farthest outside of these two: ${response}.`,
    missing:
      'There is no picture of your own here yet, so this is a digit: choose one, or paint on it. Your pictures stay in the page where they were made; links do not carry them.',
    tooLarge: 'The kernel is larger than the picture with its padding: there is no output.',
    stays: 'Your picture is not part of the link.',
    says: (kernel: string, size: string, out: string, low: string, high: string) =>
      `${kernel} on a picture of ${size} pixels gives ${out} outputs from ${low} to ${high}.`,
    saysWindow: (place: string, value: string) => `The window of ${place} gives ${value}.`,
    saysEdges: (vertical: string, horizontal: string) =>
      `Response to a vertical edge ${vertical}, to a horizontal one ${horizontal}.`,
    kernelOf: (size: string, name: string, turned: boolean) =>
      `The ${size} kernel${name && ` “${name}”`}${turned ? ', turned by 180°,' : ''}`,
  },
  {
    picture: (size) => `그림, ${size}`,
    output: (size) => `출력, ${size}`,
    cell: (row, column) => `${row}행 ${column}열`,
    grey: (grey) => `밝기 ${grey}`,
    zero: '패딩으로 둘러 넣은 0',
    empty: '빈 종이',
    yourKernel: '커널',
    presets: '커널의 보기',
    under: '창 아래의 픽셀',
    laid: '곱하는 커널',
    turned: '곱하는 커널(180° 돌림)',
    products: '곱한 값',
    allZero: '곱이 모두 0입니다.',
    sumOf: (place) => `${place}의 출력:`,
    sweep: '훑기',
    all: '출력 전체 보기',
    shades: '출력값',
    greys: '출력값. 0보다 작으면 검은색, 1보다 크면 흰색 그대로입니다',
    brightness: (sum) =>
      `나눈 가중치를 모두 더하면 ${sum}입니다. 흰 면에서는 출력이 이 값이고, 회색 면에서는 여기에 그 밝기를 곱한 값입니다.`,
    histogram: '출력값의 분포',
    value: '출력값',
    edges: '에지에 대한 커널의 반응',
    vertical: '세로 에지',
    horizontal: '가로 에지',
    response: '반응',
    crossing: (outputs, dark, light, response) =>
      `커널이 에지를 지나는 동안 출력은 ${outputs}입니다. 어두운 면만 있으면 ${dark}, 밝은 면만 있으면 ${light}입니다. 출력이 이 두 값 사이를 가장 많이 벗어난 정도, 곧 반응은 ${response}입니다.`,
    missing:
      '아직 직접 넣은 그림이 없어 숫자를 대신 보여 줍니다. 그림을 넣거나 이 위에 칠해 보세요. 직접 넣은 그림은 만든 페이지에만 남고 링크에는 담기지 않습니다.',
    tooLarge: '커널이 패딩을 더한 그림보다 큽니다. 출력이 없습니다.',
    stays: '직접 넣은 그림은 링크에 담기지 않습니다.',
    says: (kernel, size, out, low, high) =>
      `${kernel}을 ${size}픽셀 그림에 대면 출력은 ${out}이고, 값은 ${low}부터 ${high}까지입니다.`,
    saysWindow: (place, value) => `${place}의 출력은 ${value}입니다.`,
    saysEdges: (vertical, horizontal) =>
      `세로 에지에 대한 반응은 ${vertical}, 가로 에지에 대한 반응은 ${horizontal}입니다.`,
    kernelOf: (size, name, turned) => `${turned ? '180° 돌린 ' : ''}${size} ${name && `‘${name}’ `}커널`,
  },
);
