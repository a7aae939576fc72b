import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { type InductiveBias, params as settings } from './state';
import { networkNames } from './strings';

/** One row for every network that was measured. */
export function table({ inner }: InductiveBias, locale: Locale): NumberTable {
  const { clean, shifted, shuffled } = settings.test.options;
  const columns = {
    en: ['network', 'training digits', 'repetition', 'training steps', 'pixels'],
    ko: ['신경망', '훈련 숫자의 수', '반복', '학습 걸음 수', '픽셀'],
  }[locale];
  const orders = { en: ['as they are', 'shuffled'], ko: ['그대로', '뒤섞음'] }[locale];
  const rows = (inner.report?.results ?? []).map(({ job, accuracy }) => [
    networkNames[job.network][locale],
    job.count,
    job.seed,
    job.steps,
    orders[Number(job.shuffled)]!,
    accuracy.clean ?? '–',
    accuracy.shifted ?? '–',
    accuracy.shuffled ?? '–',
  ]);
  return {
    columns: [...columns, ...[clean, shifted, shuffled].map((words) => words[locale])],
    rows,
  };
}
