import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';
import { article } from './strings';

export const testTexts = strings(
  {
    title: 'Choose a test digit',
    digit: (number: number, label: number, answer: number | undefined) =>
      `Test digit ${number}, ${article(label)} ${label}${answer === undefined ? '' : answer === label ? ', read right' : `, taken for ${article(answer)} ${answer}`}`,
    none: 'None so far.',
    before: 'Previous',
    after: 'Next',
    page: (page: number, pages: number, found: number) => `page ${page} of ${pages}, ${found} digits`,
    wrongOnly: 'only those it reads wrong',
    looking: 'Test digits looked at so far',
    looked: (done: number, total: number) => `${done} of ${total} looked at`,
    right: (right: number, of: number, share: string) => `${right} of ${of} right: ${share}`,
    afterTraining: 'All test digits are looked at when the training pauses.',
    confusion: 'Which digits does it take for which?',
    caption: 'Rows: what it is. Columns: what it is taken for. Press a number to see the first one.',
    cell: (truth: number, answer: number, count: number) =>
      `${count === 1 ? 'once' : `${count} times`} ${article(truth)} ${truth} read as ${answer}`,
  },
  {
    title: '시험 숫자를 고르세요',
    digit: (number, label, answer) =>
      `시험 숫자 ${number}번, 실제로는 ${label}${answer === undefined ? '' : answer === label ? ', 맞게 읽음' : `, ${josa(String(answer), '으로/로')} 읽음`}`,
    none: '아직 없습니다.',
    before: '이전',
    after: '다음',
    page: (page, pages, found) => `${pages}쪽 가운데 ${page}쪽, 모두 ${found}개`,
    wrongOnly: '틀리게 읽은 것만',
    looking: '지금까지 살펴본 시험 숫자',
    looked: (done, total) => `${total}개 가운데 ${done}개를 살펴봄`,
    right: (right, of, share) => `${of}개 가운데 ${right}개 맞힘: ${share}`,
    afterTraining: '시험 숫자 전체는 학습을 멈추면 살펴봅니다.',
    confusion: '어떤 숫자를 어떤 숫자로 읽을까요?',
    caption: '행은 실제 숫자, 열은 신경망이 읽은 숫자입니다. 수를 누르면 그 가운데 첫 그림을 보여 줍니다.',
    cell: (truth, answer, count) =>
      `${josa(String(truth), '을/를')} ${josa(String(answer), '으로/로')} 읽은 경우 ${count}번`,
  },
);
