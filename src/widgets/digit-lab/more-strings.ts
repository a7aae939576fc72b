import { strings } from '~/ui/words';

export const moreTexts = strings(
  {
    more: 'Real MNIST, learning settings, save and load',
    tabs: 'More settings',
    mnist: 'Real MNIST',
    learning: 'Learning',
    network: 'Save and load',
  },
  {
    more: '진짜 MNIST, 학습 설정, 저장과 불러오기',
    tabs: '더 많은 설정',
    mnist: '진짜 MNIST',
    learning: '학습',
    network: '저장과 불러오기',
  },
);
