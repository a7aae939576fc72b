import { strings } from '~/ui/words';

export const texts = strings(
  {
    fresh: 'Before the first step: filters of chance',
    headline: (step: number, accuracy: string, smooth: string, before: string) =>
      `Step ${step} · test digits read right: ${accuracy} · neighbouring weights agree: ${smooth} (before training ${before})`,
    untested: 'not tested yet',
    units: (step: number) =>
      `First layer, step ${step}: each filter; below it, small, the filter before training and the nine pieces it responds to most`,
    unitSaid: (unit: number, index: string, closest: string) =>
      `unit ${unit}: orientation index ${index}, most like ${closest}`,
    unit: (unit: number) => `unit ${unit}`,
    index: 'index',
    filterAt: (unit: number, step: number) => `Filter ${unit} at step ${step}`,
    filterBefore: (unit: number) => `Filter ${unit} before training`,
    patches: (unit: number, count: number) =>
      `The ${count} pieces of digits to which unit ${unit} responds most`,
    silent: 'never responds',
    search: 'Search for pieces of digits',
    looking: (done: number, total: number) => `Looking through digits for the pieces: ${done} of ${total}`,
    notFound: 'pieces not found yet',
    foundAt: (step: number) => `The pieces are those of step ${step}.`,
    note: 'Blue weights want ink, orange ones want paper; each filter is shown in a scale of its own. The pieces come from 100 digits that the network never learns from, at most one from each, the strongest first.',
    filter: (unit: number, step: number) => `Filter ${unit} at step ${step}, its 25 weights`,
    bias: (value: string) => `Bias b = ${value}`,
    closest: (name: string) => `Most like it in the bank: ${name}`,
    cosine: 'Cosine between the two',
    cosineOf: (cosine: string) => `Σ g·w / (‖g‖ ‖w‖) = ${cosine}; 1 would be the same up to its size.`,
    edge: (degrees: string) => `an edge at ${degrees}°`,
    bar: (degrees: string) => `a bar at ${degrees}°`,
    blob: 'a blob',
    tuning: (unit: number) => `Tuning curve of unit ${unit}: response to bars by their orientation`,
    tuningNow: 'now',
    tuningBefore: 'before training',
    scaled:
      'Each curve in shares of its own largest response. A bar has no front and back, so the curve comes again after 180°.',
    indexIs: 'Orientation index',
    indexOf: (most: string, least: string, index: string) =>
      `(max − min) / (max + min) = (${most} − ${least}) / (${most} + ${least}) = ${index}`,
    indexSilent: 'The unit responds to no bar at all: its index is counted as 0.',
    barName: (degrees: string) => `A bar at ${degrees}°, and where on it the filter fits best`,
    response: 'Response',
    responseOf: (sum: string, bias: string, total: string, response: string) =>
      `ReLU(Σ w·x + b) = ReLU(${sum} + ${bias}) = ReLU(${total}) = ${response}`,
    bank: 'Classic filters for comparison: edges, bars, blobs',
    bankNote:
      'Nobody put these into the network. Edges and bars are Gabor filters, exp(−(u² + γ²v²)/2σ²)·cos(2πu/λ + ψ) with u across and v along the stripes, ψ = 90° and 0°, λ = 5 px, σ = 1.5 px, γ = 0.5 (Daugman 1985); the blob is (1 − r²/2σ²)·exp(−r²/2σ²) with σ = 1.1 px (Marr & Hildreth 1980).',
    deeper: 'Second layer: the nine pieces, 13×13 pixels each, to which each unit responds most',
    deeperNote:
      'A filter of the second layer sits on eight maps and is no picture any more; what it looks for shows in what excites it: strokes with a bend, ends, corners, crossings.',
    smooth: 'Do neighbouring weights agree? Mean of the eight filters',
    smoothAxis: 'neighbour correlation',
    accuracy: 'Share of test digits read right',
    accuracyAxis: 'accuracy',
    step: 'step',
    about: (numbers: string) =>
      `conv 5×5×8 – pool 3 – conv 3×3×12 – pool 2 – softmax: ${numbers} numbers, Adam with rate 0.003 on 2,000 drawn digits, 20 a step, and a penalty of 0.0015·Σw² that lets noise fade. The first layer starts with a fifth of He’s weights.`,
    goBest: (unit: number) => `Show unit ${unit}, the oriented one most like a classic filter`,
    says: (unit: number, index: string, preferred: string, closest: string, cosine: string) =>
      `Unit ${unit}: orientation index ${index}, strongest for bars at ${preferred}°; most like ${closest} (cosine ${cosine}).`,
    saysSilent: (unit: number) => `Unit ${unit} responds to no bar.`,
  },
  {
    fresh: '첫걸음 전: 우연이 만든 필터',
    headline: (step, accuracy, smooth, before) =>
      `${step}걸음 · 시험 숫자 정확도: ${accuracy} · 이웃한 가중치의 닮은 정도: ${smooth}(학습 전 ${before})`,
    untested: '아직 시험하지 않음',
    units: (step) =>
      `${step}걸음째 첫 층의 필터. 그 아래 작은 그림은 학습 전의 필터와 가장 세게 반응하는 조각 아홉 개`,
    unitSaid: (unit, index, closest) => `유닛 ${unit}: 방향 선택 지수 ${index}, 가장 닮은 것은 ${closest}`,
    unit: (unit) => `유닛 ${unit}`,
    index: '지수',
    filterAt: (unit, step) => `${step}걸음째 필터 ${unit}`,
    filterBefore: (unit) => `학습 전 필터 ${unit}`,
    patches: (unit, count) => `유닛 ${unit}의 반응이 가장 센 숫자 조각 ${count}개`,
    silent: '반응 없음',
    search: '숫자 조각 찾기',
    looking: (done, total) => `조각을 찾아 숫자를 살피는 중: ${total}장 중 ${done}장`,
    notFound: '아직 찾지 못한 조각',
    foundAt: (step) => `조각은 ${step}걸음째의 것입니다.`,
    note: '파란 가중치는 잉크를, 주황 가중치는 종이를 바랍니다. 색의 기준은 필터마다 다릅니다. 조각은 신경망이 배우지 않는 숫자 100장에서 한 장에 하나까지만 골라 반응이 센 순서로 놓았습니다.',
    filter: (unit, step) => `${step}걸음째 필터 ${unit}의 가중치 25개`,
    bias: (value) => `편향 b = ${value}`,
    closest: (name) => `고전 필터 가운데 가장 닮은 것: ${name}`,
    cosine: '두 필터의 코사인 유사도',
    cosineOf: (cosine) => `Σ g·w / (‖g‖ ‖w‖) = ${cosine}. 1이면 크기만 다르고 같습니다.`,
    edge: (degrees) => `${degrees}° 에지`,
    bar: (degrees) => `${degrees}° 막대`,
    blob: '블롭',
    tuning: (unit) => `유닛 ${unit}의 조율 곡선: 막대의 방향에 따른 반응`,
    tuningNow: '지금',
    tuningBefore: '학습 전',
    scaled:
      '곡선마다 자신의 가장 큰 반응을 1로 두었습니다. 막대에는 앞뒤가 없으므로 180°마다 같은 모양이 되풀이됩니다.',
    indexIs: '방향 선택 지수',
    indexOf: (most, least, index) =>
      `(최대 − 최소) / (최대 + 최소) = (${most} − ${least}) / (${most} + ${least}) = ${index}`,
    indexSilent: '어떤 막대에도 반응하지 않는 유닛입니다. 지수는 0으로 칩니다.',
    barName: (degrees) => `${degrees}° 막대와 필터가 가장 잘 맞는 자리`,
    response: '반응',
    responseOf: (sum, bias, total, response) =>
      `ReLU(Σ w·x + b) = ReLU(${sum} + ${bias}) = ReLU(${total}) = ${response}`,
    bank: '견주어 볼 고전 필터: 에지, 막대, 블롭',
    bankNote:
      '이 필터들을 신경망에 넣어 준 사람은 없습니다. 에지와 막대는 가보르 필터 exp(−(u² + γ²v²)/2σ²)·cos(2πu/λ + ψ)입니다. u는 줄무늬를 가로지르는 방향, v는 줄무늬를 따라가는 방향이고, ψ = 90°와 0°, λ = 5px, σ = 1.5px, γ = 0.5입니다(Daugman 1985). 블롭은 (1 − r²/2σ²)·exp(−r²/2σ²), σ = 1.1px입니다(Marr & Hildreth 1980).',
    deeper: '둘째 층: 유닛마다 반응이 가장 센 13×13픽셀 조각 아홉 개',
    deeperNote:
      '둘째 층의 필터는 맵 여덟 장 위에 놓이므로 더는 그림으로 볼 수 없습니다. 무엇을 찾는지는 무엇에 세게 반응하는지를 보면 알 수 있습니다. 굽은 획, 획의 끝, 모서리, 엇갈린 곳 들입니다.',
    smooth: '이웃한 가중치는 서로 닮았나? 필터 여덟 개의 평균',
    smoothAxis: '이웃 상관',
    accuracy: '바르게 읽은 시험 숫자의 비율',
    accuracyAxis: '정확도',
    step: '걸음',
    about: (numbers) =>
      `합성곱 5×5×8 – 풀링 3 – 합성곱 3×3×12 – 풀링 2 – 소프트맥스, 모두 ${numbers}개의 수. 그려 낸 숫자 2,000장을 한 걸음에 20장씩 Adam(학습률 0.003)으로 배웁니다. 벌점 0.0015·Σw²이 잡음을 서서히 지웁니다. 첫 층은 He 초깃값의 5분의 1에서 시작합니다.`,
    goBest: (unit) => `방향이 뚜렷하면서 고전 필터와 가장 닮은 유닛 ${unit} 보기`,
    says: (unit, index, preferred, closest, cosine) =>
      `유닛 ${unit}: 방향 선택 지수 ${index}, ${preferred}° 막대에 가장 세게 반응하고, 가장 닮은 것은 ${closest}(코사인 ${cosine})입니다.`,
    saysSilent: (unit) => `유닛 ${unit}: 어떤 막대에도 반응하지 않습니다.`,
  },
);
