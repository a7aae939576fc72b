import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

export const texts = strings(
  {
    kernel: 'Kernel K',
    picture: 'Picture x',
    second: 'Second picture x′',
    result: 'Result y = Cx',
    kernels: 'Kernels to begin with',
    pictures: 'Pictures to begin with',
    cell: (name: string) => `cell ${name}`,
    pixel: (name: string) => `pixel ${name}`,
    output: (name: string) => `output ${name}`,
    place: (row: number, column: number) => `row ${row}, column ${column}`,
    empty: 'zero, not wired',
    matrix: (rows: number, columns: number) => `Matrix C, ${rows}×${columns}`,
    vectorX: (count: number) => `x as ${count} numbers, row after row`,
    vectorZ: (count: number) => `z as ${count} numbers, row after row`,
    colours:
      'One cell of the kernel, one colour; an empty entry is zero. Point at anything to follow its wires.',
    rowNote: (row: number, sum: string) => `Row ${row} of C is place ${row} of the window: ${sum}`,
    pixelNote: (name: string, value: string, count: number, readers: string) =>
      `Column of ${name} = ${value}: ${count === 1 ? 'one output sees' : `${count} outputs see`} this pixel, with weight ${readers}.`,
    cellNote: (name: string, value: string, count: number) =>
      `${name} = ${value} stands in C ${count} times, once in every row: the weight is shared.`,
    entryNote: (row: number, pixel: number, name: string, value: string) =>
      `Row ${row}, column ${pixel} of C is ${name} = ${value}: what pixel ${pixel} counts in output ${row}.`,
    noWire: (pixel: number, row: number) =>
      `Row ${row}, column ${pixel} of C is 0: pixel ${pixel} is not under window ${row}.`,
    columnNote: (column: number, sum: string) =>
      `Column ${column} of C, which is row ${column} of Cᵀ: ${sum}`,
    stampNote: (name: string, value: string) =>
      `${name} = ${value} lays the kernel, times ${value}, onto z at its place. Where kernels overlap they add up.`,
    mix: 'αx + βx′',
    ofMixture: 'f(αx + βx′)',
    ofX: 'f(x)',
    ofSecond: 'f(x′)',
    mixtureOf: 'αf(x) + βf(x′)',
    mixFirst: 'Mix, then convolve: f(αx + βx′)',
    mapFirst: 'Convolve, then mix: αf(x) + βf(x′)',
    difference: 'Residual: the one minus the other',
    left: 'residual',
    pointAt: 'Point at a number to see how it came about.',
    residual: 'f(αx + βx′) − αf(x) − βf(x′)',
    linear: 'Linear: Cx alone, and the two ways agree for every α and β.',
    affine: (left: string) => `Affine, not linear: each cell is left with (1 − α − β)·b = ${left}.`,
    neither: 'With ReLU it is neither linear nor affine: what is left depends on the pictures.',
    chance: 'The two ways agree here, but not for every α, β and picture: the function is not linear.',
    spreadIn: 'y, 2×2',
    spreadOut: (side: number) => `z = Cᵀy, ${side}×${side}`,
    inserted: (side: number) => `y with zeros put in, ${side}×${side}`,
    window: (row: number, column: number) => `window of cell ${row}, ${column}`,
    insertedNote: 'The same z: slide the kernel, turned by 180°, over y with zeros between and around.',
    ones: 'all ones',
    counting: '1, 2, 3, …',
    counts: (side: number) => `Kernels that reach each cell, for 5×5 → ${side}×${side}`,
    even: (count: number, k: number, s: number) =>
      `Away from the border every cell is reached ${count === 1 ? 'once' : `${count} times`}: ${s} divides ${k}. No checkerboard.`,
    uneven: (low: number, high: number, k: number, s: number) =>
      `Away from the border some cells are reached ${low === 1 ? 'once' : `${low} times`}, others ${high} times: ${s} does not divide ${k}. A checkerboard, unless the kernel learns to make up for it.`,
    adjoint: 'One matrix, two ways through it',
    randomX: (side: number) => `A picture x, ${side}×${side}, drawn at random`,
    another: 'Draw another x',
    through: '⟨Cx, y⟩',
    back: '⟨x, Cᵀy⟩',
    adjointNote:
      'Both are the same number, whatever x and y are. That, and no more, is what makes Cᵀ the transpose.',
    divided: (divisor: number) => (divisor === 1 ? 'Kernel K' : `Kernel K, to be divided by ${divisor}`),
    start: 'x, 16 numbers',
    four: 'Cx, 4 numbers',
    byTranspose: 'Cᵀ(Cx)',
    byPseudo: 'C⁺(Cx)',
    error: (name: string) => `${name} − x`,
    transposeHead: 'Back by the transpose Cᵀ',
    pseudoHead: 'Back by the pseudo-inverse C⁺, the best there is',
    rms: 'RMS error',
    again: (name: string, off: string) => `Seen through C again, C(${name}) is off from Cx by up to ${off}.`,
    sameSeen: (name: string) => `C(${name}) = Cx: to the convolution it looks exactly like x.`,
    rank: (rank: number) => `Rank of C: ${rank} of 16.`,
    values: (values: string) => `Singular values: ${values}.`,
    lost: 'Of 16 dimensions 4 come through; 12 are lost, for every kernel but zero. C⁺ finds a picture with exactly the same Cx. It is not x: nothing in Cx says which of them x was.',
    nothing: 'The kernel is zero: nothing comes through, and nothing can come back.',
    sameWay:
      'This C only picks pixels: its rows are orthonormal, so Cᵀ is the pseudo-inverse. The pixels not picked are lost all the same.',
    saysMatrix: (kernel: string, sum: string, result: string) =>
      `The kernel ${kernel} as a matrix C of 4 rows and 16 columns; each of its nine numbers stands in every row once, and 28 of the 64 entries stay empty. ${sum}. The whole result Cx is ${result}.`,
    saysLinear: (alpha: string, beta: string, residual: string, verdict: string) =>
      `With α = ${alpha} and β = ${beta} the residual is ${residual}. ${verdict}`,
    saysSpread: (k: number, s: number, side: number, sum: string, product: string, overlap: string) =>
      `A 2×2 goes through Cᵀ of a ${k}×${k} kernel with stride ${s} and comes out ${side}×${side}. ${sum}. ⟨Cx, y⟩ = ⟨x, Cᵀy⟩ = ${product}. ${overlap}`,
    saysInverse: (seen: string, first: string, second: string, rank: number) =>
      `Cx is ${seen}. Back by Cᵀ the RMS error is ${first}, back by the pseudo-inverse ${second}; C has rank ${rank}, so the rest of the 16 dimensions cannot come back.`,
  },
  {
    kernel: '커널 K',
    picture: '그림 x',
    second: '둘째 그림 x′',
    result: '결과 y = Cx',
    kernels: '커널의 보기',
    pictures: '그림의 보기',
    cell: (name) => `칸 ${name}`,
    pixel: (name) => `픽셀 ${name}`,
    output: (name) => `출력 ${name}`,
    place: (row, column) => `${row}행 ${column}열`,
    empty: '0, 이어져 있지 않음',
    matrix: (rows, columns) => `행렬 C, ${rows}×${columns}`,
    vectorX: (count) => `한 줄로 늘어놓은 x, 수 ${count}개`,
    vectorZ: (count) => `한 줄로 늘어놓은 z, 수 ${count}개`,
    colours:
      '커널의 칸 하나가 색 하나입니다. 빈 성분은 0입니다. 무엇이든 가리키면 이어진 곳이 함께 드러납니다.',
    rowNote: (row, sum) => `C의 ${row}행은 창의 ${row}번째 자리입니다. ${sum}`,
    pixelNote: (name, value, count, readers) =>
      `${name} = ${value}의 열: 출력 ${count}개가 이 픽셀을 봅니다. 가중치는 ${readers}입니다.`,
    cellNote: (name, value, count) =>
      `${name} = ${josa(value, '은/는')} C에 ${count}번, 행마다 한 번씩 나옵니다. 가중치를 함께 쓰는 것입니다.`,
    entryNote: (row, pixel, name, value) =>
      `C의 ${row}행 ${pixel}열은 ${name} = ${value}입니다. 출력 ${row}에서 픽셀 ${pixel}에 곱하는 값입니다.`,
    noWire: (pixel, row) =>
      `C의 ${row}행 ${pixel}열은 0입니다. 픽셀 ${pixel}은 ${row}번째 창 아래에 없습니다.`,
    columnNote: (column, sum) => `C의 ${column}열, 곧 Cᵀ의 ${column}행: ${sum}`,
    stampNote: (name, value) =>
      `${name} = ${value}: 커널에 ${josa(value, '을/를')} 곱해 z의 제자리에 찍습니다. 겹치는 곳에서는 더합니다.`,
    mix: 'αx + βx′',
    ofMixture: 'f(αx + βx′)',
    ofX: 'f(x)',
    ofSecond: 'f(x′)',
    mixtureOf: 'αf(x) + βf(x′)',
    mixFirst: '섞고 나서 합성곱: f(αx + βx′)',
    mapFirst: '합성곱하고 나서 섞기: αf(x) + βf(x′)',
    difference: '잔차: 앞의 것 빼기 뒤의 것',
    left: '잔차',
    pointAt: '수를 가리키면 어떻게 나온 값인지 보여 줍니다.',
    residual: 'f(αx + βx′) − αf(x) − βf(x′)',
    linear: '선형입니다. Cx뿐이라면 α와 β가 무엇이든 두 결과가 같습니다.',
    affine: (left) => `선형이 아니라 어파인입니다. 칸마다 (1 − α − β)·b = ${josa(left, '이/가')} 남습니다.`,
    neither: 'ReLU를 거치면 선형도 어파인도 아닙니다. 남는 값이 그림에 따라 달라집니다.',
    chance: '여기서는 두 결과가 같지만 모든 α, β와 그림에서 그렇지는 않습니다. 선형이 아닙니다.',
    spreadIn: 'y, 2×2',
    spreadOut: (side) => `z = Cᵀy, ${side}×${side}`,
    inserted: (side) => `0을 끼워 넣은 y, ${side}×${side}`,
    window: (row, column) => `${row}행 ${column}열의 창`,
    insertedNote: '같은 z를 얻는 다른 길: y의 사이와 둘레에 0을 넣고, 180° 돌린 커널을 그 위로 밉니다.',
    ones: '모두 1',
    counting: '1, 2, 3, …',
    counts: (side) => `5×5 → ${side}×${side}일 때 칸마다 닿는 커널의 수`,
    even: (count, k, s) =>
      `가장자리를 빼면 모든 칸에 커널이 ${count}번씩 닿습니다. ${josa(String(s), '이/가')} ${k}의 약수라 격자무늬가 생기지 않습니다.`,
    uneven: (low, high, k, s) =>
      `가장자리를 빼고도 어떤 칸에는 커널이 ${low}번, 어떤 칸에는 ${high}번 닿습니다. ${josa(String(s), '이/가')} ${k}의 약수가 아니기 때문입니다. 커널이 이를 메우도록 학습하지 않으면 격자무늬가 생깁니다.`,
    adjoint: '한 행렬을 지나는 두 길',
    randomX: (side) => `무작위로 뽑은 그림 x, ${side}×${side}`,
    another: 'x 다시 뽑기',
    through: '⟨Cx, y⟩',
    back: '⟨x, Cᵀy⟩',
    adjointNote: 'x와 y가 무엇이든 두 수는 같습니다. Cᵀ가 전치라는 말은 이것이 전부입니다.',
    divided: (divisor) =>
      divisor === 1 ? '커널 K' : `커널 K, ${josa(String(divisor), '으로/로')} 나누어 씀`,
    start: 'x, 수 16개',
    four: 'Cx, 수 4개',
    byTranspose: 'Cᵀ(Cx)',
    byPseudo: 'C⁺(Cx)',
    error: (name) => `${name} − x`,
    transposeHead: '전치 Cᵀ로 돌아오기',
    pseudoHead: '가장 나은 길인 의사역행렬 C⁺로 돌아오기',
    rms: 'RMS 오차',
    again: (name, off) => `다시 C를 곱한 C(${name})의 값은 Cx와 많게는 ${off}만큼 다릅니다.`,
    sameSeen: (name) => `C(${name}) = Cx: 합성곱해 보면 x와 구별할 수 없습니다.`,
    rank: (rank) => `C의 계수(랭크)는 16 가운데 ${rank}입니다.`,
    values: (values) => `특잇값: ${values}.`,
    lost: '16차원 가운데 4차원만 지나갑니다. 커널이 0만 아니면 언제나 12차원을 잃습니다. C⁺는 Cx가 똑같은 그림을 찾아 주지만 그것이 x는 아닙니다. 그런 그림 가운데 어느 것이 x였는지는 Cx만 보고 알 수 없습니다.',
    nothing: '커널이 0입니다. 아무것도 지나가지 못하니 아무것도 돌아올 수 없습니다.',
    sameWay:
      '이 C는 픽셀을 골라내기만 합니다. 행들이 서로 직교하고 길이가 1이라 Cᵀ가 곧 의사역행렬입니다. 그래도 고르지 않은 픽셀은 잃습니다.',
    saysMatrix: (kernel, sum, result) =>
      `커널 ${josa(kernel, '을/를')} 4행 16열의 행렬 C로 쓴 것입니다. 아홉 수가 행마다 한 번씩 나오고, 성분 64개 가운데 28개는 비어 있습니다. ${sum}. 결과 Cx 전체는 ${result}입니다.`,
    saysLinear: (alpha, beta, residual, verdict) =>
      `α = ${alpha}, β = ${beta}일 때 잔차는 ${residual}입니다. ${verdict}`,
    saysSpread: (k, s, side, sum, product, overlap) =>
      `2×2가 ${k}×${k} 커널, 스트라이드 ${s}의 Cᵀ를 지나 ${josa(`${side}×${side}`, '이/가')} 됩니다. ${sum}. ⟨Cx, y⟩ = ⟨x, Cᵀy⟩ = ${product}. ${overlap}`,
    saysInverse: (seen, first, second, rank) =>
      `Cx는 ${seen}입니다. Cᵀ로 돌아오면 RMS 오차가 ${first}, 의사역행렬로 돌아오면 ${second}입니다. C의 계수(랭크)가 ${rank}이므로 16차원 가운데 나머지는 돌아오지 못합니다.`,
  },
);
