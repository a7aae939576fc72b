import type { ComponentProps } from 'react';
import { claimId, usePage } from './page';
import { bookWords } from './words';

type HeadingProps = ComponentProps<'h2'> & { readonly at?: string };

export const H2 = (props: HeadingProps) => <Heading {...props} level="h2" />;
export const H3 = (props: HeadingProps) => <Heading {...props} level="h3" />;
export const H4 = (props: HeadingProps) => <Heading {...props} level="h4" />;

/** A heading with a link to itself that appears on hover and focus. */
function Heading({
  level: Level,
  at = '',
  id,
  children,
  ...rest
}: HeadingProps & { readonly level: 'h2' | 'h3' | 'h4' }) {
  const page = usePage();
  const name = claimId(page, id, Level, at);
  return (
    <div className="heading">
      <Level {...rest} id={name}>
        {children}
      </Level>
      <a
        className="permalink"
        href={`#${name}`}
        aria-label={bookWords[page.locale].permalink}
        aria-describedby={name}
      >
        #
      </a>
    </div>
  );
}
