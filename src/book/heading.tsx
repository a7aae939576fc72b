import type { ComponentProps } from 'react';
import { claimId, usePage } from './page';
import { bookWords } from './words';

type HeadingProps = ComponentProps<'h2'> & { readonly at?: string };

/** A heading with a link to itself that appears on hover and focus. */
const heading = (Level: 'h2' | 'h3' | 'h4') =>
  function Heading({ at = '', id, children, ...rest }: HeadingProps) {
    const page = usePage();
    const t = bookWords[page.locale];
    const name = claimId(page, id, Level, at);
    return (
      <div className="heading">
        <Level {...rest} id={name}>
          {children}
        </Level>
        <a className="permalink" href={`#${name}`} aria-label={t.permalink} aria-describedby={name}>
          #
        </a>
      </div>
    );
  };

export const H2 = heading('h2');
export const H3 = heading('h3');
export const H4 = heading('h4');
