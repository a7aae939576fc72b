import { useId } from 'react';
import type { Locale } from '~/ui/words';
import { BookError } from './book-error';
import { type Reference, references } from './data';
import { didYouMean } from './nearest';
import { linkTo, usePage } from './page';
import type { Placed } from './parts';

const familyName = (author: string) => author.split(',')[0]!;

/** "Fisher (1936)", "Minsky and Papert (1969)", "Karpathy et al. (2016)". */
export function shortCitation({ authors, year }: Reference, locale: Locale): string {
  const [first, second] = authors.map(familyName);
  const names =
    authors.length === 1
      ? first
      : authors.length === 2
        ? `${first} ${locale === 'ko' ? '·' : 'and'} ${second}`
        : `${first} ${locale === 'ko' ? '외' : 'et al.'}`;
  return `${names} (${year})`;
}

/** A source: a link to the list of references, with the entry as a card on hover and focus. */
export function Cite({ id = '', at }: Placed & { readonly id?: string }) {
  const { locale } = usePage();
  const card = useId();
  const reference = references.get(id);
  if (!reference)
    throw new BookError(
      at,
      `There is no source "${id}" in content/references.yaml.${didYouMean(id, [...references.keys()])}`,
    );
  return (
    <>
      <a
        className="cite"
        href={linkTo(`${locale}/references/#${id}`)}
        aria-describedby={card}
        data-card={card}
      >
        {shortCitation(reference, locale)}
      </a>
      <span className="card-words" id={card} hidden>
        <ReferenceWords reference={reference} />
      </span>
    </>
  );
}

/** Authors, year, title and venue of a source. */
export function ReferenceWords({ reference }: { readonly reference: Reference }) {
  const { authors, year, title, venue } = reference;
  return (
    <span lang="en">
      {authors.join('; ')} ({year}). <cite>{title}</cite>.{venue && ` ${venue}.`}
    </span>
  );
}
