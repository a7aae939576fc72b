import { glossary } from '~/book/data';
import type { Locale } from '~/ui/words';
import { appWords } from '../words';

/** Every term in the order of the reader's alphabet, with its name in the other language. */
export function GlossaryPage({ locale }: { readonly locale: Locale }) {
  const t = appWords[locale];
  const other: Locale = locale === 'en' ? 'ko' : 'en';
  const collator = new Intl.Collator(locale);
  const terms = [...glossary.values()].sort((a, b) => collator.compare(a[locale].term, b[locale].term));
  const letters = new Map<string, typeof terms>();
  for (const entry of terms) {
    const letter = initialOf(entry[locale].term);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return (
    <>
      <h1>{t.glossary}</h1>
      <p className="lead">{t.glossaryIntro(String(terms.length))}</p>
      <nav className="letters" aria-label={t.glossary}>
        {[...letters.keys()].map((letter) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {[...letters].map(([letter, entries]) => (
        <section key={letter} className="letter" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className="glossary">
            {entries.map((entry) => (
              <div key={entry.id} id={entry.id}>
                <dt>
                  <dfn>{entry[locale].term}</dfn>
                  {locale === 'ko' && entry.ko.alias && <span className="alias"> ({entry.ko.alias})</span>}{' '}
                  <span className="other" lang={other}>
                    {entry[other].term}
                  </span>
                </dt>
                <dd>{entry[locale].definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

const leads = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

/** The heading under which a term stands: its letter, or the leading consonant of its first syllable. */
export function initialOf(term: string): string {
  const first = term[0]!.toUpperCase();
  // Syllables are ordered by leading consonant, 588 each.
  const lead = leads[Math.floor((first.charCodeAt(0) - 0xac00) / 588)];
  return /[가-힣]/.test(first) && lead ? lead : first;
}
