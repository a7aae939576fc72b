import { chanceFrom, drawDigit } from '~/datasets/digits/draw-digit';
import type { GreyPicture } from '~/numerics/grey-picture';
import { lastCall } from '~/numerics/last-call';
import { between, deriveSeed, randomFrom } from '~/numerics/random';

/** Pictures have the 256 greys of a byte, so that a link, a program and the screen mean the same numbers. */
export const inBytes = ({ rows, columns, pixels }: GreyPicture): GreyPicture => ({
  rows,
  columns,
  pixels: pixels.map((grey) => Math.round(255 * grey) / 255),
});

/** A picture from a rule for each pixel, `fine`×`fine` samples of it: edges are smooth. */
function sampled(side: number, fine: number, grey: (x: number, y: number) => number): GreyPicture {
  const pixels = Float32Array.from({ length: side * side }, (_, i) => {
    let sum = 0;
    for (let s = 0; s < fine * fine; s++) {
      const x = (i % side) + ((s % fine) + 0.5) / fine;
      const y = Math.floor(i / side) + (Math.floor(s / fine) + 0.5) / fine;
      sum += grey(x, y);
    }
    return sum / fine ** 2;
  });
  return inBytes({ rows: side, columns: side, pixels });
}

/** One digit in one of many hands: 28×28, the ink white. */
export const digitPicture = lastCall(
  (digit: number, hand: number): GreyPicture =>
    inBytes({
      rows: 28,
      columns: 28,
      pixels: drawDigit(digit, chanceFrom(deriveSeed(hand, `digit ${digit}`))),
    }),
);

/** A square, a disc, a triangle and a slanted bar on black: edges in every direction. 48×48. */
export const shapesPicture = lastCall((): GreyPicture => {
  const inside: readonly [grey: number, (x: number, y: number) => boolean][] = [
    [1, (x, y) => x > 5 && x < 20 && y > 5 && y < 20],
    [0.75, (x, y) => (x - 35) ** 2 + (y - 13) ** 2 < 64],
    [0.5, (x, y) => y < 43 && y > 28 && Math.abs(x - 13) < (y - 28) * 0.6],
    [0.9, (x, y) => Math.abs(x + y - 71) < 5 && Math.abs(x - y) < 12],
  ];
  return sampled(48, 4, (x, y) => inside.find(([, holds]) => holds(x, y))?.[0] ?? 0);
});

/** A wall of bricks, no two alike, with grain: 64×64. */
export const bricksPicture = lastCall((seed: number): GreyPicture => {
  const random = randomFrom(deriveSeed(seed, 'bricks'));
  const greys = Array.from({ length: 64 }, () => between(random, 0.25, 0.6));
  const grain = Array.from({ length: 64 * 64 }, () => between(random, -0.06, 0.06));
  const [wide, tall, joint] = [16, 8, 1.5];
  return sampled(64, 2, (x, y) => {
    const course = Math.floor(y / tall);
    const along = x + (course % 2) * (wide / 2);
    const onJoint = y - course * tall < joint || along % wide < joint;
    const brick = course * 8 + Math.floor(along / wide);
    return (onJoint ? 0.85 : greys[brick % greys.length]!) + grain[Math.floor(y) * 64 + Math.floor(x)]!;
  });
});
