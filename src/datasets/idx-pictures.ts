import { type IdxArray, IdxError, type IdxProblem, mostBytes, readIdx } from './idx';

/** Grey pictures of one size with a label each, as bytes: ink 255. */
export interface LabelledPictures {
  readonly count: number;
  /** Pixels on a side. */
  readonly size: number;
  /** [count, size·size]: picture after picture, row after row. */
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  /** How many the file has, if these are only its first. */
  readonly outOf?: number;
}

/** What the files of MNIST hold: pictures to learn from, pictures to be tested on, or both. */
export interface PictureFiles {
  readonly train?: LabelledPictures;
  readonly test?: LabelledPictures;
}

/** Why files could not be used, and the name of the one it was. */
export interface PicturesProblem {
  readonly file: string;
  readonly problem:
    | IdxProblem
    | { readonly kind: 'unreadable' }
    | { readonly kind: 'no-labels'; readonly count: number }
    | { readonly kind: 'no-pictures'; readonly count: number }
    | {
        readonly kind: 'wrong-size';
        readonly rows: number;
        readonly columns: number;
        readonly wanted: number;
      }
    | { readonly kind: 'wrong-label'; readonly label: number; readonly classes: number }
    | { readonly kind: 'empty' }
    | { readonly kind: 'too-many-pairs' };
}

export interface NamedBytes {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

interface Limits {
  /** Pixels on a side that the pictures have to have. */
  readonly size: number;
  /** Labels are below this. */
  readonly classes: number;
  /** No more pictures than so many are kept, to learn from and to be tested on. */
  readonly train: number;
  readonly test: number;
}

class Trouble extends Error {
  constructor(readonly found: PicturesProblem) {
    super(found.problem.kind);
  }
}
const trouble = (file: string, problem: PicturesProblem['problem']) => new Trouble({ file, problem });

interface NamedArray extends IdxArray {
  readonly name: string;
}

/**
 * IDX files, gzipped or not, in any order: each file of pictures is put together with the file of labels that has as many, those
 * of the same kind (train or test, by name) first; what comes twice counts once. Of one pair, a name with "t10k" or "test" is to be
 * tested on. Never throws.
 */
export async function readPictures(
  files: readonly NamedBytes[],
  limits: Limits,
): Promise<PictureFiles | PicturesProblem> {
  try {
    const arrays: NamedArray[] = [];
    for (const file of files) arrays.push(await read(file));
    return paired(arrays, limits);
  } catch (error) {
    if (error instanceof Trouble) return error.found;
    throw error;
  }
}

async function read(file: NamedBytes): Promise<NamedArray> {
  try {
    if (file.size > mostBytes) throw new IdxError({ kind: 'too-large', most: mostBytes });
    const array = await readIdx(await file.bytes());
    const axes = array.shape.length;
    if (axes !== 1 && axes !== 3) throw new IdxError({ kind: 'wrong-axes', axes, wanted: 3 });
    return { name: file.name, ...array };
  } catch (error) {
    throw trouble(file.name, error instanceof IdxError ? error.problem : { kind: 'unreadable' });
  }
}

const isTest = (name: string) => /t10k|test/i.test(name);
const isSame = (one: IdxArray, other: IdxArray) =>
  one.shape.join() === other.shape.join() && one.values.every((value, i) => value === other.values[i]);

function paired(arrays: readonly NamedArray[], limits: Limits): PictureFiles {
  const labels = arrays.filter(({ shape }) => shape.length === 1);
  const pictures = arrays
    .filter(({ shape }) => shape.length === 3)
    .filter((images, i, all) => all.findIndex((other) => isSame(other, images)) === i);
  const ownLabels = new Map<NamedArray, NamedArray>();
  // Where only the count decides, those whose names agree have gone first.
  for (const agrees of [true, false])
    for (const images of pictures) {
      if (ownLabels.has(images)) continue;
      const own = labels.find(
        ({ name, shape }) =>
          shape[0] === images.shape[0] && (isTest(name) === isTest(images.name)) === agrees,
      );
      if (!own) continue;
      ownLabels.set(images, own);
      labels.splice(labels.indexOf(own), 1);
    }
  const pairs = pictures.map((images): { readonly name: string; readonly set: LabelledPictures } => {
    const own = ownLabels.get(images);
    if (!own) throw trouble(images.name, { kind: 'no-labels', count: images.shape[0]! });
    return { name: images.name, set: checked(images, own, limits) };
  });
  const used = [...ownLabels.values()];
  const left = labels.find((rest) => !used.some((own) => isSame(own, rest)));
  if (left) throw trouble(left.name, { kind: 'no-pictures', count: left.shape[0]! });
  if (pairs.length > 2) throw trouble(pairs[2]!.name, { kind: 'too-many-pairs' });
  // Of two pairs the smaller one tests, if the names do not say.
  const named = pairs.find(({ name }) => isTest(name));
  const [smallest] = pairs.toSorted((a, b) => a.set.count - b.set.count);
  const test = named ?? (pairs.length === 2 ? smallest : undefined);
  const train = pairs.find((pair) => pair !== test);
  return {
    ...(train && { train: firstOf(train.set, limits.train) }),
    ...(test && { test: firstOf(test.set, limits.test) }),
  };
}

function checked(images: NamedArray, labels: NamedArray, { size, classes }: Limits): LabelledPictures {
  const [count, rows, columns] = images.shape as [number, number, number];
  if (count === 0) throw trouble(images.name, { kind: 'empty' });
  if (rows !== size || columns !== size)
    throw trouble(images.name, { kind: 'wrong-size', rows, columns, wanted: size });
  const odd = labels.values.find((label) => label >= classes);
  if (odd !== undefined) throw trouble(labels.name, { kind: 'wrong-label', label: odd, classes });
  return { count, size, pixels: images.values, labels: labels.values };
}

/** Copies: the file that they came in need not stay in memory. */
function firstOf({ count, size, pixels, labels }: LabelledPictures, most: number): LabelledPictures {
  const kept = Math.min(count, most);
  return {
    count: kept,
    size,
    pixels: pixels.slice(0, kept * size * size),
    labels: labels.slice(0, kept),
    ...(count > kept && { outOf: count }),
  };
}
