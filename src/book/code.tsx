import { type ComponentProps, isValidElement, type ReactElement, type ReactNode, useId } from 'react';
import { BookError } from './book-error';
import { flat, type PartProps } from './parts';

type PreProps = ComponentProps<'pre'> & {
  readonly title?: string;
  readonly 'data-title'?: string;
  readonly at?: string;
};

const titleOf = (props: PreProps) => props['data-title'] ?? props.title;

/** One listing. The copy button joins it when there is script. */
export function Pre(props: PreProps) {
  const { at: _, title: __, 'data-title': ___, ...rest } = props;
  const title = titleOf(props);
  return (
    <div className="listing" data-listing="">
      {title && <p className="listing-title">{title}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} translate="no" {...rest} />
    </div>
  );
}

const isListing = (child: ReactNode): child is ReactElement<PreProps> =>
  isValidElement(child) && child.type === Pre;

/** Listings that say the same in several languages, one at a time. Radio buttons: it works without script. */
export function Code({ children, at }: PartProps) {
  const group = useId();
  const listings = flat(children).filter(isListing);
  const titles = listings.map(({ props }) => titleOf(props));
  if (listings.length === 0) throw new BookError(at, '<Code> needs at least one fenced block.');
  if (titles.includes(undefined))
    throw new BookError(at, 'Every block inside <Code> needs a title: ```python title="NumPy"');
  if (listings.length > 4) throw new BookError(at, '<Code> holds at most four blocks.');
  return (
    <div className="code-tabs">
      {titles.map((title, i) => (
        <input
          key={title}
          type="radio"
          className="visually-hidden"
          name={group}
          id={`${group}${i}`}
          aria-label={title}
          defaultChecked={i === 0}
          autoComplete="off"
        />
      ))}
      <div className="code-labels">
        {titles.map((title, i) => (
          <label key={title} htmlFor={`${group}${i}`}>
            {title}
          </label>
        ))}
      </div>
      <div className="code-panels">{listings}</div>
    </div>
  );
}
