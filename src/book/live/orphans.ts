import { orphans } from '~/kit/link';
import { strings } from '~/ui/words';
import { locale, notify } from './page';

const texts = strings(
  {
    orphans: (entries: string) =>
      `This link has settings of figures that are not on this page (${entries}). They are passed over.`,
  },
  {
    orphans: (entries) =>
      `링크에 이 페이지에 없는 그림의 설정이 있습니다(${entries}). 그 설정은 쓰지 않습니다.`,
  },
);

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Says which settings in the address are about no figure of this page. Loaded only by addresses that have any. */
export function tellOrphans(): void {
  const figures = [...document.querySelectorAll('[data-widget]')].map(({ id }) => id);
  const lost = orphans(figures, location.search);
  if (lost.length > 0) notify(texts[locale].orphans(shortened(lost.join(', '))));
}
