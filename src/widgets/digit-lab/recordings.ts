import { skeletons } from '~/datasets/digits/skeletons.data';
import { flattened, parsedStroke } from '~/datasets/digits/strokes';
import type { Move } from '~/kit/recording';

/** A digit drawn on the sheet along one of the skeletons: `size` units high, its upper left corner at `at`. */
function drawing(digit: number, size = 200, at = 40): readonly number[] {
  return skeletons[digit]![0]!.flatMap((stroke) => [
    ...flattened(parsedStroke(stroke), 4).flatMap(([x, y]) => [
      Math.round(at + size * x),
      Math.round(at + size * y),
    ]),
    -1,
  ]);
}

/** A short training that is enough for plainly written digits. */
const trained: readonly Move[] = [
  { set: { digits: '500', batch: 16, rate: 0.004, backend: 'fused' } },
  { step: 60 },
];

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'five-digits': [
    ...trained,
    ...[0, 2, 3, 5, 6].flatMap((digit): Move[] => [
      { set: { strokes: [], asked: digit } },
      { set: { strokes: drawing(digit) } },
    ]),
  ],
  'off-centre': [
    ...trained,
    { set: { strokes: [], asked: 6 } },
    { set: { strokes: drawing(6, 60, 0) } },
    { set: { normalise: false } },
  ],
};
