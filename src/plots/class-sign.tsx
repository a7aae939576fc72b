import { type Tone, toneClass, tones } from '~/ui/tone';
import { classPath } from './class-shape';

interface ClassSignProps {
  readonly tone: Tone;
  readonly dashed?: boolean;
  /** Stands for a curve rather than for points. */
  readonly line?: boolean;
}

/** The shape of a class in its colour, for legends and tables; a short line for any other tone. */
export function ClassSign({ tone, dashed, line }: ClassSignProps) {
  const index = tones.indexOf(tone);
  return (
    <svg className={`class-sign ${toneClass(tone)}`} viewBox="-8 -8 16 16" aria-hidden="true">
      {index < 5 && !dashed && !line ? (
        <path d={classPath(index, 5.5)} />
      ) : (
        <path className={dashed ? 'sign-line dashed' : 'sign-line'} d="M-8,0H8" />
      )}
    </svg>
  );
}
