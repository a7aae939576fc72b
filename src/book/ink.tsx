import { classSign, toneClass, tones } from '~/ui/tone';
import { BookError } from './book-error';
import { didYouMean } from './nearest';
import type { PartProps } from './parts';

/** A word in the colour of what it names in the figures; a class also wears its shape. */
export function Ink({ of = '', children, at }: PartProps & { readonly of?: string }) {
  const tone = tones.find((name) => name === of);
  if (!tone)
    throw new BookError(
      at,
      `There is no colour "${of}"; there are: ${tones.join(', ')}.${didYouMean(of, tones)}`,
    );
  const [, index] = /^class-(\d)$/.exec(tone) ?? [];
  return (
    <span className={`ink ${toneClass(tone)}`}>
      {index && (
        <span className="ink-shape" aria-hidden="true">
          {classSign(Number(index))}
          {/* A word joiner: the sign stays on the line of its word. */ '\u2060'}
        </span>
      )}
      {children}
    </span>
  );
}
