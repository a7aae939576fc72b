import { ReferenceWords } from '~/book/cite';
import { references } from '~/book/data';
import type { Locale } from '~/ui/words';
import { appWords } from '../words';

export function ReferencesPage({ locale }: { readonly locale: Locale }) {
  const t = appWords[locale];
  const sorted = [...references.values()].sort(
    (a, b) => a.authors[0]!.localeCompare(b.authors[0]!, 'en') || a.year - b.year,
  );
  return (
    <>
      <h1>{t.references}</h1>
      <p className="lead">{t.referencesIntro}</p>
      <ul className="reference-list">
        {sorted.map((reference) => (
          <li key={reference.id} id={reference.id}>
            <ReferenceWords reference={reference} />{' '}
            {reference.url && (
              <a className="reference-link" href={reference.url} rel="noreferrer">
                {new URL(reference.url).host.replace(/^www\./, '')}
              </a>
            )}
            {reference.note && <p className="reference-note">{reference.note[locale]}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
