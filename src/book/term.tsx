import { useId } from 'react';
import { BookError } from './book-error';
import { glossary } from './data';
import { didYouMean } from './nearest';
import { linkTo, usePage } from './page';
import type { PartProps } from './parts';

/** A word that the glossary explains: a link, with the definition as a card on hover and focus. */
export function Term({ id = '', children, at }: PartProps & { readonly id?: string }) {
  const { locale } = usePage();
  const card = useId();
  const entry = glossary.get(id);
  if (!entry)
    throw new BookError(
      at,
      `There is no term "${id}" in content/glossary.yaml.${didYouMean(id, [...glossary.keys()])}`,
    );
  const { term, definition } = entry[locale];
  const other = locale === 'ko' ? entry.en.term : undefined;
  return (
    <>
      <a className="term" href={linkTo(`${locale}/glossary/#${id}`)} aria-describedby={card} data-card={card}>
        {children ?? term}
      </a>
      <span className="card-words" id={card} hidden>
        <b>{term}</b>
        {other && <i lang="en"> {other}</i>} — {definition}
      </span>
    </>
  );
}
