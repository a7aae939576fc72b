import type { Locale, Words } from '~/ui/words';

/** A chapter as the build finds it in content/, one entry for each language. */
export interface ChapterEntry {
  readonly locale: Locale;
  readonly slug: string;
  /** The key of `load`. For a page without translation, the English file. */
  readonly file: string;
  readonly order: number;
  readonly title: string;
  readonly description: string;
  readonly minutes: number;
  readonly updated?: string;
  /** `stale`: the English has changed since it was translated. `missing`: there is no translation. */
  readonly source?: 'current' | 'stale' | 'missing';
}

interface PlannedChapter {
  readonly slug: string;
  readonly title: Words;
}

/** The whole book in its fixed order; the slugs stand in links and never change. */
export const plan: readonly PlannedChapter[] = [
  { slug: 'artificial-neuron', title: { en: 'The artificial neuron', ko: '인공 뉴런과 퍼셉트론' } },
  { slug: 'matrices', title: { en: 'Matrices that move data', ko: '데이터를 움직이는 행렬' } },
  {
    slug: 'linear-classifiers',
    title: { en: 'Linear classifiers as column vectors', ko: '열벡터로 보는 선형 분류기' },
  },
  { slug: 'scores-to-loss', title: { en: 'From scores to loss', ko: '점수에서 손실까지' } },
  {
    slug: 'multi-layer-perceptrons',
    title: { en: 'XOR, activation functions, MLP', ko: 'XOR, 활성화 함수, 다층 퍼셉트론' },
  },
  {
    slug: 'backpropagation',
    title: { en: 'The chain rule and backpropagation', ko: '연쇄 법칙과 오차역전파법' },
  },
  {
    slug: 'vanishing-gradients',
    title: { en: 'Vanishing and exploding gradients', ko: '기울기 소실과 폭발' },
  },
  { slug: 'optimizers', title: { en: 'Updating parameters', ko: '매개변수 갱신: SGD에서 Adam까지' } },
  {
    slug: 'training-well',
    title: { en: 'Training well', ko: '바른 학습: 초깃값, 정규화, 정칙화, 검증' },
  },
  { slug: 'convolution', title: { en: 'Convolution', ko: '합성곱: 뒤집고, 밀고, 곱하고, 더하기' } },
  { slug: 'convolutional-layers', title: { en: 'Convolutional layers', ko: '합성곱 계층과 풀링 계층' } },
  {
    slug: 'what-a-cnn-sees',
    title: { en: 'What a CNN sees', ko: 'CNN은 무엇을 보는가: 특징과 귀납적 편향' },
  },
  { slug: 'going-deeper', title: { en: 'Going deeper', ko: '더 깊게, 더 빠르게: VGG에서 ResNet까지' } },
  { slug: 'sequences', title: { en: 'Sequences and memory', ko: '시퀀스와 기억: RNN, LSTM, GRU' } },
  { slug: 'autoencoders', title: { en: 'Autoencoders', ko: '오토인코더: 압축하고 되살리기' } },
  { slug: 'applications', title: { en: 'Where it is used', ko: '딥러닝의 활용과 미래' } },
];

/** A line of the contents: a chapter that can be read, or one that is still to be written. */
export interface ContentsLine {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly entry?: ChapterEntry;
}

/** All chapters in order, in one language. */
export function contentsOf(chapters: readonly ChapterEntry[], locale: Locale): ContentsLine[] {
  return plan.map(({ slug, title }, i) => {
    const entry = chapters.find((chapter) => chapter.slug === slug && chapter.locale === locale);
    return { number: i + 1, slug, title: entry?.title ?? title[locale], entry };
  });
}
