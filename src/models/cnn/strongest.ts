import type { Numbers } from '~/numerics/matrix-loops';
import { openPlain } from './plain';
import { type CnnSpec, shapesOf } from './spec';

/** A piece of a picture that a unit responds to. */
export interface Patch {
  readonly response: number;
  /** Which picture, and the upper left corner of the piece in it. */
  readonly picture: number;
  readonly row: number;
  readonly column: number;
}

/** Of one layer: what its units respond to most, the strongest first, one piece a picture. A unit that never responds has none. */
export interface LayerPatches {
  /** Pixels on a side of a piece: all that one unit sees. */
  readonly side: number;
  readonly units: readonly (readonly Patch[])[];
}

/** A layer after a rectifier, and what one of its units sees: the pixels on a side, and how many lie between two units. */
export interface Watched {
  readonly layer: number;
  readonly side: number;
  readonly jump: number;
}

/**
 * Looks for the pieces of `pictures` to which units respond most (as Zeiler & Fergus 2014 show what units of deep layers see),
 * one picture at each call of `look`, so that it can be done in pieces.
 */
export function openSearch(
  spec: CnnSpec,
  parameters: readonly Numbers[],
  pictures: readonly Float32Array[],
  watched: readonly Watched[],
  kept: number,
) {
  const network = openPlain(spec, parameters);
  const shapes = shapesOf(spec);
  const found = watched.map(({ layer }) => Array.from({ length: shapes[layer]![2] }, () => [] as Patch[]));
  let next = 0;

  function note(best: Patch[], patch: Patch): void {
    const place = best.findIndex(({ response }) => response < patch.response);
    if (place < 0 && best.length >= kept) return;
    best.splice(place < 0 ? best.length : place, 0, patch);
    if (best.length > kept) best.pop();
  }

  return {
    get done() {
      return next;
    },
    total: pictures.length,
    look(): void {
      const picture = next++;
      network.forward(pictures[picture]!);
      for (const [w, { layer, jump }] of watched.entries()) {
        const [rows, columns, units] = shapes[layer]!;
        const map = network.maps[layer]!;
        for (let unit = 0; unit < units; unit++) {
          let best = 0;
          let at = -1;
          for (let place = 0; place < rows * columns; place++) {
            const response = map[place * units + unit]!;
            if (response > best) [best, at] = [response, place];
          }
          if (at < 0) continue;
          const [row, column] = [Math.floor(at / columns) * jump, (at % columns) * jump];
          note(found[w]![unit]!, { response: best, picture, row, column });
        }
      }
    },
    result: (): LayerPatches[] =>
      watched.map(({ side }, w) => ({ side, units: found[w]!.map((patches) => [...patches]) })),
  };
}

/** The pixels of a piece. */
export function patchPixels(picture: Float32Array, size: number, patch: Patch, side: number): Float32Array {
  return Float32Array.from(
    { length: side * side },
    (_, i) => picture[(patch.row + Math.floor(i / side)) * size + patch.column + (i % side)]!,
  );
}
