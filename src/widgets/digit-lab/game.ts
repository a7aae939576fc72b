import { plainProbabilities } from '~/models/cnn/plain';
import { padPicture } from './derived';
import { spec } from './network';
import { isExample, type Settings, sure } from './params';
import { isFinished } from './strokes';

/** The digits of the reader's that have been recognised, with the drawing on the sheet if it is what is asked for. */
export function recognisedBy(settings: Settings, parameters: readonly Float32Array[]): readonly number[] {
  const { strokes, pen, normalise, looked, recognised } = settings;
  const asked = Math.round(settings.asked);
  if (looked !== 'pad' || recognised.includes(asked) || !isFinished(strokes) || isExample(strokes))
    return recognised;
  const { missing, picture } = padPicture(strokes, pen, normalise);
  if (missing) return recognised;
  return plainProbabilities(spec, parameters, picture)[asked]! >= sure ? [...recognised, asked] : recognised;
}
