import { strings } from '~/ui/words';

/** What the page says once its script runs. */
export const liveWords = strings(
  {
    figureFailed: 'This figure could not be loaded. Its picture and its description stay here.',
    figureFailedTwice: 'Still not. Check the connection, then load the page again.',
    retry: 'Try again',
    reload: 'Load the page again',
    youGuessed: (option: string) => `Your guess: ${option}`,
    chooseFirst: 'Choose an answer first.',
    challengeMet: (ask: string) => `Challenge done: ${ask}`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying was not allowed. Select the text and copy it.',
    unreadable:
      'Your saved progress could not be read. It has been set aside, not deleted; progress begins anew.',
    newer:
      'Your saved progress is from a newer edition of this book. It is left as it is; this visit is not saved.',
    full: 'The browser’s storage is full. Your progress lasts only as long as this page; save it as a file to keep it.',
    forbidden:
      'The browser does not let this page save anything. Your progress lasts only as long as this page.',
    imported: 'Progress loaded and joined with what was here.',
    foreignFile: 'This is not a progress file of this book. Nothing has changed.',
    newerFile: 'This file is from a newer edition of this book. Nothing has changed.',
    erased: 'Your progress has been erased.',
    challengesMet: (met: number, all: number) => `${met} of ${all} challenges`,
    continueAt: (chapter: string) => `Continue: ${chapter}`,
    again: 'Tap again to open the entry.',
  },
  {
    figureFailed: '그림을 불러오지 못했습니다. 정지 화면과 설명은 그대로 볼 수 있습니다.',
    figureFailedTwice: '이번에도 불러오지 못했습니다. 연결을 확인하고 페이지를 새로 고쳐 주세요.',
    retry: '다시 시도',
    reload: '페이지 새로 고침',
    youGuessed: (option) => `내 예상: ${option}`,
    chooseFirst: '먼저 답을 하나 고르세요.',
    challengeMet: (ask) => `도전 성공: ${ask}`,
    copy: '복사',
    copied: '복사했습니다',
    notCopied: '복사가 허용되지 않았습니다. 글자를 선택해 직접 복사해 주세요.',
    unreadable: '저장된 학습 기록을 읽지 못했습니다. 지우지 않고 따로 두었으며, 기록을 새로 시작합니다.',
    newer: '저장된 학습 기록이 이 책의 더 새로운 판의 것입니다. 그대로 두며, 이번 기록은 저장하지 않습니다.',
    full: '브라우저 저장 공간이 가득 찼습니다. 기록은 이 페이지를 닫을 때까지만 남으니, 필요하면 파일로 저장해 두세요.',
    forbidden: '브라우저가 저장을 허용하지 않습니다. 기록은 이 페이지를 닫을 때까지만 남습니다.',
    imported: '학습 기록을 불러와 지금 기록과 합쳤습니다.',
    foreignFile: '이 책의 학습 기록 파일이 아닙니다. 바뀐 것은 없습니다.',
    newerFile: '이 책의 더 새로운 판에서 만든 파일입니다. 바뀐 것은 없습니다.',
    erased: '학습 기록을 지웠습니다.',
    challengesMet: (met, all) => `도전 ${all}개 중 ${met}개`,
    continueAt: (chapter) => `이어서 읽기: ${chapter}`,
    again: '한 번 더 누르면 항목이 열립니다.',
  },
);
