import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

export const texts = strings(
  {
    tooLarge: (k: number, padded: number) =>
      `A ${k}×${k} kernel is larger than the padded picture of ${padded}×${padded}: there is no place for it, and so no output.`,
    sheet: (channel: number, picture: number, pictures: number) =>
      pictures === 1 ? `Channel ${channel}` : `Picture ${picture}, channel ${channel}`,
    map: (filter: number, height: number, width: number) => `Map of filter ${filter}, ${height}×${width}`,
    col: (rows: number, columns: number) => `col, ${rows}×${columns}`,
    colPart: (rows: number, columns: number, from: number, to: number) =>
      `col, ${rows}×${columns}: rows ${from} to ${to}`,
    weights: (columns: number, filters: number) =>
      `W, ${columns}×${filters}, lying on its side: one row here is one kernel`,
    product: (rows: number, filters: number) => `col·W, ${rows}×${filters}`,
    beside: (rows: number, filters: number) => `and beside it col·W, ${rows}×${filters}`,
    cell: (row: number, column: number) => `row ${row}, column ${column}`,
    bands: 'Channel of each column',
    band: (channel: number, row: number, column: number) =>
      `channel ${channel}, row ${row}, column ${column} of the window`,
    rowSays: (row: number, picture: string, i: number, j: number) =>
      `Row ${row} of col is the window of output (${i}, ${j})${picture}.`,
    ofPicture: (picture: number) => ` of picture ${picture}`,
    filterSays: (filter: number, sum: string) => `Times filter ${filter}: ${sum}`,
    columnSays: (column: number, place: string) => `Column ${column}: ${place}.`,
    unroll: 'Unroll',
    back: 'One row back',
    forth: 'One row on',
    of: (rows: number) => `of ${rows}`,
    memory: 'Numbers to be kept',
    before: 'pictures',
    after: 'col',
    copied: (ratio: string, limit: number) =>
      `${ratio} times as many numbers as before. For large pictures at stride 1 it tends to ${limit} times: every pixel is in k·k windows.`,
    copiedStrided: (ratio: string) => `${ratio} times as many numbers as before.`,
    timing: 'Is it worth it? Measured here, on your machine',
    size: 'a real layer: picture, size of kernel × filters',
    measure: 'Measure',
    again: 'Measure again',
    measuring: 'Measuring',
    direct: 'six nested loops, as the definition says',
    unrolledWay: 'im2col, then one product',
    perPicture: 'Time for one picture, median',
    faster: (ratio: string) => `One product is ${ratio} times as fast, the copying included.`,
    slower: (ratio: string) =>
      `Here the unrolled way takes ${ratio} times as long: the copying costs more than it saves.`,
    notYet: 'Both run in this page when you press the button, for about a second.',
    tooCoarse:
      'The clock of this browser is too coarse to time the two ways: it stood still during most of the calls.',
    says: (batch: string, k: number, size: string, before: string, after: string, ratio: string) =>
      `A batch of shape ${batch} and ${k}×${k} kernels: col is ${size}. The pictures hold ${before} numbers, col ${after}: ${ratio} times as many.`,
    saysRow: (row: number, rows: number, sum: string) => `Row ${row} of ${rows} times filter 1: ${sum}.`,
  },
  {
    tooLarge: (k, padded) =>
      `${k}×${k} 커널이 패딩한 그림 ${padded}×${padded}보다 큽니다. 놓을 자리가 없어 출력도 없습니다.`,
    sheet: (channel, picture, pictures) =>
      pictures === 1 ? `채널 ${channel}` : `그림 ${picture}, 채널 ${channel}`,
    map: (filter, height, width) => `필터 ${filter}의 맵, ${height}×${width}`,
    col: (rows, columns) => `col, ${rows}×${columns}`,
    colPart: (rows, columns, from, to) => `col, ${rows}×${columns}: ${from}행부터 ${to}행까지`,
    weights: (columns, filters) => `W, ${columns}×${filters}. 눕혀 그려서 여기서는 한 행이 커널 하나입니다`,
    product: (rows, filters) => `col·W, ${rows}×${filters}`,
    beside: (rows, filters) => `그 옆은 col·W, ${rows}×${filters}`,
    cell: (row, column) => `${row}행 ${column}열`,
    bands: '각 열의 채널',
    band: (channel, row, column) => `채널 ${channel}, 창의 ${row}행 ${column}열`,
    rowSays: (row, picture, i, j) => `col의 ${row}행은 ${picture}출력 (${i}, ${j})의 창입니다.`,
    ofPicture: (picture) => `그림 ${picture}에서 `,
    filterSays: (filter, sum) => `필터 ${josa(String(filter), '을/를')} 곱하면 ${sum}`,
    columnSays: (column, place) => `${column}열: ${place}.`,
    unroll: '펼치기',
    back: '이전 행으로',
    forth: '다음 행으로',
    of: (rows) => `전체 ${rows}`,
    memory: '메모리에 둘 수의 개수',
    before: '그림',
    after: 'col',
    copied: (ratio, limit) =>
      `수의 개수가 ${ratio}배가 됩니다. 스트라이드가 1이고 그림이 크면 ${limit}배에 가까워집니다. 픽셀마다 k·k개의 창에 들어 있기 때문입니다.`,
    copiedStrided: (ratio) => `수의 개수가 ${ratio}배가 됩니다.`,
    timing: '그만한 값을 할까? 이 기기에서 재기',
    size: '실제 크기의 층: 그림, 커널 크기 × 필터 수',
    measure: '재 보기',
    again: '다시 재기',
    measuring: '재는 중',
    direct: '정의대로 여섯 겹 반복문',
    unrolledWay: 'im2col 뒤에 행렬곱 한 번',
    perPicture: '그림 한 장에 걸린 시간(중앙값)',
    faster: (ratio) => `펼쳐서 한 번에 곱하는 쪽이, 복사하는 시간까지 넣어도 ${ratio}배 빠릅니다.`,
    slower: (ratio) =>
      `여기서는 펼치는 쪽이 시간이 ${ratio}배 걸립니다. 복사하느라 드는 시간이 아끼는 시간보다 깁니다.`,
    notYet: '단추를 누르면 이 페이지에서 두 방법을 약 1초 동안 실행합니다.',
    tooCoarse:
      '이 브라우저의 시계는 눈금이 너무 커서 두 방법의 시간을 잴 수 없습니다. 재는 동안 시계가 거의 움직이지 않았습니다.',
    says: (batch, k, size, before, after, ratio) =>
      `형상이 ${batch}인 배치와 ${k}×${k} 커널에서 col은 ${size}입니다. 그림에는 수가 ${before}개, col에는 ${after}개 있어 ${ratio}배입니다.`,
    saysRow: (row, rows, sum) => `${rows}행 가운데 ${row}행과 필터 1의 곱: ${sum}.`,
  },
);
