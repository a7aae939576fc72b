import { formatCount } from '~/numerics/format';
import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

const counted = (count: number, what: string) => `${formatCount(count)} ${what}${count === 1 ? '' : 's'}`;
const pictures = (count: number, outOf?: number) =>
  outOf
    ? `Here are the first ${formatCount(count)} of ${counted(outOf, 'picture')}`
    : `Here ${count === 1 ? 'is' : 'are'} ${counted(count, 'picture')}`;
const sheets = (count: number, outOf?: number) =>
  outOf ? `${formatCount(outOf)}장 가운데 처음 ${formatCount(count)}장` : `${formatCount(count)}장`;

export const fileTexts = strings(
  {
    about:
      'Real handwriting: the files of MNIST (train-images-idx3-ubyte and its labels, t10k-images-idx3-ubyte and its labels, gzipped or not). Drop two or all four onto this figure, or choose them. They stay on your machine.',
    choose: 'Choose IDX files',
    reading: 'Reading …',
    noFile: 'There was no file in what you dropped. Save it first, then open it here.',
    dropHere: 'Let go to open the files',
    train: (count: number, outOf?: number) => `${pictures(count, outOf)} to learn from.`,
    test: (count: number, outOf?: number) => `${pictures(count, outOf)} to test on, and in use.`,
    chooseTrain: 'To learn from them, choose “learn from: your files”.',
    unreadable: (file: string) => `“${file}” could not be read.`,
    'no-bytes': (file: string) => `“${file}” is empty: not one byte is in it. Download it again.`,
    'not-idx': (file: string) =>
      `“${file}” is no IDX file: it does not begin with two zero bytes. Is it one of MNIST's?`,
    'not-bytes': (file: string) =>
      `“${file}” is an IDX file, but its numbers are no unsigned bytes, as pictures and labels are.`,
    'wrong-axes': (file: string, axes: number) =>
      `“${file}” has ${axes} axes. Pictures have three (number, rows, columns), labels have one.`,
    truncated: (file: string, found: number, wanted: number) =>
      `“${file}” is cut off: ${formatCount(found)} of ${formatCount(wanted)} bytes are there. Download it again.`,
    'too-long': (file: string, wanted: number) =>
      `“${file}” goes on after the ${formatCount(wanted)} bytes that it says it has. Download it again.`,
    'too-large': (file: string, most: number) =>
      `“${file}” is too large: a page like this one reads at most ${most} MB, unpacked.`,
    'broken-gzip': (file: string) => `“${file}” is a gzip file that cannot be unpacked. Is it cut off?`,
    'no-gzip-here': (file: string) => `This browser cannot unpack “${file}”. Unpack it first, then open it.`,
    'no-labels': (file: string, count: number) =>
      `“${file}” has ${counted(count, 'picture')}, and there is no file with as many labels. Open both together.`,
    'no-pictures': (file: string, count: number) =>
      `“${file}” has ${counted(count, 'label')}, and there is no file with as many pictures. Open both together.`,
    'wrong-size': (file: string, size: string, wanted: string) =>
      `The pictures in “${file}” have ${size} pixels; this network takes ${wanted}.`,
    'wrong-label': (file: string, label: number) =>
      `“${file}” has the label ${label}; here there are only the digits 0 to 9.`,
    empty: (file: string) => `“${file}” has no pictures.`,
    'too-many-pairs': (file: string) =>
      `Besides “${file}” there are two pairs of pictures and labels already: one to learn from and one to test on is all there can be.`,
  },
  {
    about:
      '사람이 쓴 숫자로 배우게 할 수도 있습니다. MNIST 파일(train-images-idx3-ubyte와 그 레이블, t10k-images-idx3-ubyte와 그 레이블, gzip으로 압축되어 있어도 됩니다) 두 개나 네 개를 이 상자 위에 끌어다 놓거나 고르세요. 파일은 이 컴퓨터를 떠나지 않습니다.',
    choose: 'IDX 파일 고르기',
    reading: '읽는 중 …',
    noFile: '놓은 것에 파일이 없습니다. 먼저 저장한 뒤 여기에서 여세요.',
    dropHere: '놓으면 파일을 엽니다',
    train: (count, outOf) => `학습할 그림 ${sheets(count, outOf)}을 열었습니다.`,
    test: (count, outOf) => `시험할 그림 ${sheets(count, outOf)}을 열었고, 이제 이것으로 시험합니다.`,
    chooseTrain: '이 그림으로 학습하려면 ‘학습할 그림’에서 ‘연 파일’을 고르세요.',
    unreadable: (file) => `‘${file}’ 파일을 읽지 못했습니다.`,
    'no-bytes': (file) => `‘${file}’ 파일이 비어 있습니다. 다시 내려받으세요.`,
    'not-idx': (file) =>
      `‘${file}’ 파일은 IDX 형식이 아닙니다. 0인 바이트 두 개로 시작하지 않습니다. MNIST 파일이 맞나요?`,
    'not-bytes': (file) =>
      `‘${file}’ 파일은 IDX 형식이지만, 그림이나 레이블처럼 부호 없는 바이트가 아닙니다.`,
    'wrong-axes': (file, axes) =>
      `‘${file}’ 파일의 축은 ${axes}개입니다. 그림은 세 개(장수, 행, 열), 레이블은 하나여야 합니다.`,
    truncated: (file, found, wanted) =>
      `‘${file}’ 파일이 잘렸습니다. ${formatCount(wanted)}바이트 가운데 ${formatCount(found)}바이트뿐입니다. 다시 내려받으세요.`,
    'too-long': (file, wanted) =>
      `‘${file}’ 파일이 적힌 크기(${formatCount(wanted)}바이트)보다 깁니다. 다시 내려받으세요.`,
    'too-large': (file, most) =>
      `‘${file}’ 파일이 너무 큽니다. 여기서는 압축을 푼 크기로 ${most} MB까지 읽을 수 있습니다.`,
    'broken-gzip': (file) => `‘${file}’ 파일의 gzip 압축을 풀 수 없습니다. 잘린 것은 아닐까요?`,
    'no-gzip-here': (file) => `이 브라우저는 ‘${file}’ 파일의 압축을 풀지 못합니다. 먼저 압축을 풀어 여세요.`,
    'no-labels': (file, count) =>
      `‘${file}’ 파일에 그림이 ${formatCount(count)}장 있지만, 레이블이 그만큼 있는 파일이 없습니다. 둘을 함께 여세요.`,
    'no-pictures': (file, count) =>
      `‘${file}’ 파일에 레이블이 ${formatCount(count)}개 있지만, 그림이 그만큼 있는 파일이 없습니다. 둘을 함께 여세요.`,
    'wrong-size': (file, size, wanted) =>
      `‘${file}’ 파일의 그림은 ${size}픽셀입니다. 이 신경망은 ${wanted}픽셀을 받습니다.`,
    'wrong-label': (file, label) =>
      `‘${file}’ 파일에 레이블 ${josa(String(label), '이/가')} 있습니다. 여기서는 0부터 9까지만 다룹니다.`,
    empty: (file) => `‘${file}’ 파일에 그림이 없습니다.`,
    'too-many-pairs': (file) =>
      `‘${file}’ 말고도 그림과 레이블이 이미 두 쌍입니다. 학습할 것 한 쌍과 시험할 것 한 쌍만 열 수 있습니다.`,
  },
);
