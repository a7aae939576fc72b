import { BookError } from './book-error';
import type { PartProps } from './parts';
import { didYouMean } from './nearest';

const shapes: Readonly<Record<string, string>> = {
  'class-0': '●',
  'class-1': '▲',
  'class-2': '■',
  'class-3': '◆',
  'class-4': '✚',
};

const tones: readonly string[] = [
  ...Object.keys(shapes),
  'w1',
  'w2',
  'data',
  'weights',
  'gradient',
  'prediction',
  'error',
  'target',
  'positive',
  'negative',
];

/** A word in the colour of what it names in the figures; a class also wears its shape. */
export function Ink({ of = '', children, at }: PartProps & { readonly of?: string }) {
  if (!tones.includes(of))
    throw new BookError(at, `There is no colour "${of}"; there are: ${tones.join(', ')}.${didYouMean(of, tones)}`);
  const shape = shapes[of];
  return (
    <span className={`ink tone-${of}`}>
      {shape && (
        <span className="ink-shape" aria-hidden="true">
          {shape}
        </span>
      )}
      {children}
    </span>
  );
}
