import { type DigitSize, digitStream } from '~/datasets/digits/digit-set';
import { pixelOrder, reordered } from '~/datasets/pixel-order';
import type { PictureSet } from '~/models/cnn/pictures';

/** Digits of the book's generator: drawn where they are used. The book learns from seed 1 and tests on seed 2. */
export interface DrawnDigits {
  readonly digits: { readonly count: number; readonly seed: number; readonly size: DigitSize };
}

/** Pictures as they are, or what draws them; with `shuffle`, the seed of one shuffle of the pixels for all of them. */
export type PictureSource = (PictureSet | DrawnDigits) & { readonly shuffle?: number };

/** Pictures that are there at once, or after some pieces of work. */
export interface PictureWork {
  readonly done: number;
  readonly total: number;
  /** Takes a few milliseconds. */
  work(): void;
  /** Once all is done. */
  set(): PictureSet;
}

/** Digits drawn in one piece of work: 0.2 ms each. */
const digitsAPiece = 10;

function openDigits({ count, seed, size }: DrawnDigits['digits']): PictureWork {
  const draw = digitStream(seed, size);
  const pixels = new Float32Array(count * size * size);
  const labels = new Uint8Array(count);
  let done = 0;
  return {
    get done() {
      return done;
    },
    total: count,
    work() {
      for (const end = Math.min(count, done + digitsAPiece); done < end; done++) {
        const digit = draw();
        pixels.set(digit.pixels, done * size * size);
        labels[done] = digit.label;
      }
    },
    set: () => ({ count, pixels, labels }),
  };
}

/** What was drawn lately: whoever goes back to an earlier step does not wait for it again. The newest is last. */
const drawn = new Map<string, PictureWork>();
/** So many pixels are kept, of which each takes four bytes; the newest set always. */
const mostKept = 24e6;

function keptDigits(digits: DrawnDigits['digits']): PictureWork {
  const key = `${digits.count} ${digits.seed} ${digits.size}`;
  const work = drawn.get(key) ?? openDigits(digits);
  drawn.delete(key);
  drawn.set(key, work);
  const size = (name: string) => {
    const [count, , side] = name.split(' ').map(Number) as [number, number, number];
    return count * side * side;
  };
  let kept = [...drawn.keys()].reduce((sum, name) => sum + size(name), 0);
  for (const name of drawn.keys()) {
    if (kept <= mostKept || name === key) break;
    drawn.delete(name);
    kept -= size(name);
  }
  return work;
}

export function openSource(source: PictureSource): PictureWork {
  const { shuffle } = source;
  const plain = 'digits' in source ? keptDigits(source.digits) : given(source);
  if (shuffle === undefined) return plain;
  let moved: PictureSet | undefined;
  return {
    get done() {
      return plain.done;
    },
    total: plain.total,
    work: plain.work,
    set() {
      if (moved) return moved;
      const { pixels, ...rest } = plain.set();
      moved = { ...rest, pixels: reordered(pixels, pixelOrder(pixels.length / rest.count, shuffle)) };
      return moved;
    },
  };
}

const given = (set: PictureSet): PictureWork => ({ done: 0, total: 0, work() {}, set: () => set });
