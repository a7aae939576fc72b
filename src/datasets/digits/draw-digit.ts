import { between, integerBelow, normalFrom, type Random, randomFrom } from '~/numerics/random';
import { type Frame, mnistFrame, type Pressure, rasterise } from './rasterise';
import { skeletons } from './skeletons.data';
import { flattened, type Polyline, parsedStroke, type Stroke, type StrokePoint } from './strokes';

const ways = skeletons.map((digit) => digit.map((way) => way.map(parsedStroke)));

/** Where the chance of a whole set of digits comes from: one stream, and its normals. */
export interface Chance {
  readonly random: Random;
  readonly normal: (mean?: number, deviation?: number) => number;
}

export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  return { random, normal: normalFrom(random) };
}

/** How much hands differ. Lengths in units of the skeleton's box unless named otherwise. */
export interface Handwriting extends Frame {
  /** Deviation of the skeleton's points. */
  readonly jitter: number;
  /** Largest rotation either way, in degrees. */
  readonly rotation: number;
  /** Largest slant to the right; to the left 0.4 of it. */
  readonly shear: number;
  /** Width : height is e^±2·aspect at most. */
  readonly aspect: number;
  /** Twice the deviation of the amplitude of each of four smooth waves. */
  readonly elastic: number;
  /** Heights become y^(e^±gamma): a large head or a large foot. */
  readonly gamma: number;
  /** Widths grow or shrink by this share from top to bottom, at most. */
  readonly taper: number;
  /** Radius of the pen in pixels: smallest, largest. */
  readonly pen: readonly [number, number];
  /** The radius swings by this share along a stroke. */
  readonly pressure: number;
  /** Share of an open stroke that may be missing at an end. */
  readonly trim: number;
  /** Blackness of the ink: smallest, largest. */
  readonly ink: readonly [number, number];
  /** Deviation of the noise on each pixel. */
  readonly noise: number;
}

export const handwriting: Handwriting = {
  ...mnistFrame,
  jitter: 0.035,
  rotation: 15,
  shear: 0.75,
  aspect: 0.3,
  elastic: 0.05,
  gamma: 0.3,
  taper: 0.45,
  pen: [0.9, 2.3],
  pressure: 0.25,
  trim: 0.1,
  ink: [0.85, 1],
  noise: 0,
};

/**
 * One digit `label` ∈ 0…9 as somebody may write it: size·size numbers in [0, 1], row after row, ink 1. A skeleton whose points,
 * proportions, slant, thickness … are drawn from `chance`, then placed as MNIST places its digits.
 */
export function drawDigit(label: number, chance: Chance, style: Handwriting = handwriting): Float32Array {
  const { random, normal } = chance;
  const skeleton = ways[label]![integerBelow(random, ways[label]!.length)]!;
  const jitter = style.jitter * between(random, 0.4, 1.6);
  const hand = warp(chance, style);
  const lines = skeleton.map(({ kind, points }) => {
    const jittered = points.map(([x, y]) => [x + normal(0, jitter), y + normal(0, jitter)] as const);
    return trimmed({ kind, points: jittered }, chance, style).map(hand);
  });
  const pen = between(random, ...style.pen);
  const picture = rasterise(lines, pen, style, pressureWave(random, style.pressure));
  const gain = between(random, ...style.ink);
  for (let i = 0; i < picture.length; i++)
    picture[i] = Math.max(0, Math.min(1, picture[i]! * gain + (style.noise ? normal(0, style.noise) : 0)));
  return picture;
}

/** The jittered stroke as a line, perhaps without its ends. */
function trimmed(stroke: Stroke, { random }: Chance, { trim }: Handwriting): Polyline {
  const line = flattened(stroke);
  const cut = Math.floor(line.length * between(random, 0, trim));
  if (stroke.kind === 'closed' || cut === 0 || line.length - 2 * cut <= 3) return line;
  const start = integerBelow(random, 2) ? cut : 0;
  return line.slice(start, line.length - (integerBelow(random, 2) ? cut : 0));
}

/** Proportions, a smooth elastic field, aspect, slant and rotation, drawn once for the strokes of a digit. */
function warp({ random, normal }: Chance, style: Handwriting): (point: StrokePoint) => StrokePoint {
  const angle = (between(random, -style.rotation, style.rotation) * Math.PI) / 180;
  const shear = between(random, -style.shear * 0.4, style.shear);
  const aspect = Math.exp(between(random, -style.aspect, style.aspect));
  const waves = Array.from({ length: 4 }, () => ({
    amplitude: normal(0, style.elastic / 2),
    perX: between(random, 0.6, 1.8),
    perY: between(random, 0.6, 1.8),
    phase: between(random, 0, 2 * Math.PI),
    sideways: integerBelow(random, 2) === 1,
  }));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const power = Math.exp(between(random, -style.gamma, style.gamma));
  const taper = between(random, -style.taper, style.taper);
  return ([skeletonX, skeletonY]) => {
    const y = Math.sign(skeletonY) * Math.abs(skeletonY) ** power;
    const x = 0.5 + (skeletonX - 0.5) * (1 + taper * (2 * y - 1));
    let [shiftX, shiftY] = [0, 0];
    for (const { amplitude, perX, perY, phase, sideways } of waves) {
      const shift = amplitude * Math.sin((2 * Math.PI * (perX * x + perY * y)) / 1.5 + phase);
      if (sideways) shiftX += shift;
      else shiftY += shift;
    }
    const tall = (y + shiftY - 0.5) / aspect;
    const wide = (x + shiftX - 0.5) * aspect - shear * tall;
    return [cos * wide - sin * tall, sin * wide + cos * tall];
  };
}

function pressureWave(random: Random, swing: number): Pressure {
  // 6.28 and not 2π, as in the generator by which this book's networks were measured: digits stay the same to the last bit.
  const phase = between(random, 0, 6.28);
  const frequency = between(random, 0.5, 1.5);
  return (stroke, along) => 1 + swing * Math.sin(6.28 * frequency * along + phase + stroke);
}
