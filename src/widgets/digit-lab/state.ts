import type { PictureFiles } from '~/datasets/idx-pictures';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import type { CnnState } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import { lastCall } from '~/numerics/last-call';
import { type Look, lookAt } from './look';
import { spec } from './network';
import { example, params, type Settings, sure } from './params';
import { sampleIndex, sampleOf, testCount, testFiles } from './samples';
import { isFinished, type Lines, linesOf, pictureOf, strokesLength } from './strokes';

export { params, type Settings } from './params';

export interface Report {
  readonly step: number;
  readonly state: CnnState;
}

/** What a run changes, and the files that the reader has opened; no link carries it. */
export interface Inner extends Computed<Report> {
  readonly files?: PictureFiles;
}

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

const startOf = lastCall((seed: number) => startCnn(spec, 'he-normal', seed));

/** The numbers of the network: the last report's, or as they are drawn before the first step. */
export const networkNow = ({ seed }: Settings, { report }: Inner): CnnState =>
  report?.state ?? startOf(Math.round(seed));

/** A stroke shorter than this, in units of the pad, is a dot. */
const shortest = 24;

const padPicture = lastCall((strokes: readonly number[], pen: number, normalise: boolean) => {
  const lines = linesOf(strokes);
  const missing = lines.length === 0 ? 'empty' : strokesLength(lines) < shortest ? 'short' : undefined;
  return { lines, missing, picture: pictureOf(missing ? [] : lines, pen, normalise) } as const;
});

const samplePicture = lastCall(sampleOf);
const looking = lastCall(lookAt);
const asNormalised = lastCall((parameters: readonly Float32Array[], lines: Lines, pen: number) =>
  lookAt(parameters, pictureOf(lines, pen, true)),
);

/** The digits of the reader's that have been recognised, once `strokes` stand on the pad and `asked` is what they mean. */
function recognisedBy(settings: Settings, parameters: readonly Float32Array[]): readonly number[] {
  const { strokes, pen, normalise, looked, recognised } = settings;
  const asked = Math.round(settings.asked);
  if (looked !== 'pad' || recognised.includes(asked) || !isFinished(strokes) || isExample(strokes))
    return recognised;
  const { missing, picture } = padPicture(strokes, pen, normalise);
  if (missing) return recognised;
  return lookAt(parameters, picture).probabilities[asked]! >= sure ? [...recognised, asked] : recognised;
}

export const isExample = (strokes: readonly number[]): boolean =>
  strokes.length === example.length && strokes.every((value, i) => value === example[i]);

export const recipe: Recipe<typeof params, DigitLab, Inner> = {
  params,
  restarts: ['seed'],
  start: (_, before) => ({ ...(before?.files && { files: before.files }) }),
  // A drawing counts when the pen has been taken up; one that stood there before, when the next is begun.
  implied(patch, { params: now, derived }) {
    if (!('strokes' in patch || 'asked' in patch) || 'recognised' in patch) return {};
    const recognised = recognisedBy(now, derived.parameters);
    const after = { ...now, ...patch, recognised };
    return { recognised: recognisedBy(after, derived.parameters) };
  },
  derive(settings, inner) {
    const { looked, sample, strokes, pen, normalise } = settings;
    const { parameters, step } = networkNow(settings, inner);
    const set = testFiles(settings, inner.files);
    const samples = testCount(set);
    const pad = padPicture(strokes, pen, normalise);
    const { pixels, label } =
      looked === 'test'
        ? samplePicture(set, sampleIndex(sample, samples))
        : { pixels: pad.picture, label: undefined };
    const look = looking(parameters, pixels);
    const asked = Math.round(settings.asked);
    const isAsDrawn = looked === 'pad' && !normalise && !pad.missing;
    return {
      lines: pad.lines,
      missing: looked === 'test' ? undefined : pad.missing,
      picture: pixels,
      truth: label,
      samples,
      parameters,
      updates: step,
      look,
      best: look.probabilities.indexOf(Math.max(...look.probabilities)),
      ifNormalised: (isAsDrawn ? asNormalised(parameters, pad.lines, pen) : look).probabilities[asked]!,
    };
  },
};

export type DigitLabState = StateOf<typeof params, DigitLab, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
