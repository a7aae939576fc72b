import type { ComponentProps } from 'react';
import { Cite } from './cite';
import { usePage } from './page';
import { Fact, onePart, type PartProps, Said } from './parts';
import { bookWords } from './words';

/** A remark in the margin; between the lines where there is no margin. */
export function Sidenote({ children }: PartProps) {
  const t = bookWords[usePage().locale];
  return (
    <>
      <span className="sidenote-number" aria-hidden="true" />
      <small className="sidenote" role="note" aria-label={t.sidenote}>
        {children}
      </small>
    </>
  );
}

/** What is often said, and how it really is; a source for the latter. */
export function Myth({ source, children, at }: PartProps & { readonly source?: string }) {
  const t = bookWords[usePage().locale];
  return (
    <aside className="box myth">
      <div className="myth-said">
        <p className="box-kind">{t.saidOften}</p>
        <div>{onePart(children, Said, 'Said', 'Myth', at)}</div>
      </div>
      <div className="myth-fact">
        <p className="box-kind">{t.inFact}</p>
        <div>{onePart(children, Fact, 'Fact', 'Myth', at)}</div>
        {source !== undefined && (
          <p className="box-note">
            <Cite id={source} at={at} />
          </p>
        )}
      </div>
    </aside>
  );
}

/** Steps that a reader may skip. */
export function Derivation({ title, children }: PartProps & { readonly title?: string }) {
  const t = bookWords[usePage().locale];
  return (
    <details className="box derivation">
      <summary>
        <span className="box-kind">{t.derivation}</span> {title}
      </summary>
      <div className="derivation-steps">{children}</div>
    </details>
  );
}

/** A table that scrolls inside itself where the page is narrow. */
export function Table({ children }: ComponentProps<'table'>) {
  const t = bookWords[usePage().locale];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; a section would be one more landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table-scroll" role="group" aria-label={t.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
