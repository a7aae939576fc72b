import type { PictureFiles } from '~/datasets/idx-pictures';
import type { CnnState } from '~/models/cnn/spec';
import { lastCall } from '~/numerics/last-call';
import { type Look, lookAt } from './look';
import type { Settings } from './params';
import { sampleIndex, sampleOf, testCount, testFiles } from './samples';
import { type Lines, linesOf, pictureOf, strokesLength } from './strokes';

export interface DigitLab {
  readonly lines: Lines;
  /** Why there is nothing to recognise. */
  readonly missing?: 'empty' | 'short';
  /** The 28×28 picture that the network gets; blank where there is nothing to recognise. */
  readonly picture: Float32Array;
  /** Of a test digit, what it shows. */
  readonly truth?: number;
  /** How many test digits there are to look at. */
  readonly samples: number;
  readonly parameters: readonly Float32Array[];
  /** Updates so far. */
  readonly updates: number;
  /** Every layer's answer; those to a blank picture where there is nothing to recognise. */
  readonly look: Look;
  /** The digit of the largest probability. */
  readonly best: number;
  /** The probability of the digit that is asked for, if the drawing is scaled and centred. */
  readonly ifNormalised: number;
}

/** A stroke shorter than this, in units of the sheet, is a dot. */
const shortest = 24;

export const padPicture = lastCall((strokes: readonly number[], pen: number, normalise: boolean) => {
  const lines = linesOf(strokes);
  const missing = lines.length === 0 ? 'empty' : strokesLength(lines) < shortest ? 'short' : undefined;
  return { lines, missing, picture: pictureOf(missing ? [] : lines, pen, normalise) } as const;
});

const samplePicture = lastCall(sampleOf);
const looking = lastCall(lookAt);
const lookingNormalised = lastCall((parameters: readonly Float32Array[], lines: Lines, pen: number) =>
  lookAt(parameters, pictureOf(lines, pen, true)),
);

/** What follows from the settings and the network. What the network answers is asked when somebody looks. */
export function labOf(
  settings: Settings,
  { parameters, step }: CnnState,
  files: PictureFiles | undefined,
): DigitLab {
  const { looked, sample, strokes, pen, normalise } = settings;
  const set = testFiles(settings, files);
  const samples = testCount(set);
  const { lines, missing, picture: drawn } = padPicture(strokes, pen, normalise);
  const isPad = looked === 'pad';
  const shown = isPad ? undefined : samplePicture(set, sampleIndex(sample, samples));
  const picture = shown?.pixels ?? drawn;
  const lab = {
    lines,
    missing: isPad ? missing : undefined,
    picture,
    truth: shown?.label,
    samples,
    parameters,
    updates: step,
    get look() {
      return looking(parameters, picture);
    },
    get best() {
      const { probabilities } = lab.look;
      return probabilities.indexOf(Math.max(...probabilities));
    },
    get ifNormalised(): number {
      const look = isPad && !normalise && !missing ? lookingNormalised(parameters, lines, pen) : lab.look;
      return look.probabilities[Math.round(settings.asked)]!;
    },
  };
  return lab;
}
