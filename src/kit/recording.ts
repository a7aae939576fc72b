import type { Values } from './params';

/** One thing a reader does to a figure: sets parameters, takes training steps, or presses a button of the frame. */
export type Move =
  | { readonly set: Values }
  | { readonly step: number }
  | { readonly undo: true }
  | { readonly redo: true }
  | { readonly reset: true };

interface Player {
  set(patch: Values): void;
  settle(): void;
  undo(): void;
  redo(): void;
  reset(): void;
  readonly play: {
    advance(count: number, byReader: boolean): number;
    readonly session?: { catchUp(): void };
  };
}

/**
 * Does `moves` in order, as the reader's hand would. Values outside the limits go to the nearest allowed. What a figure computes by
 * itself is waited for.
 */
export function replay(state: () => Player, moves: readonly Move[]): void {
  for (const move of moves) {
    const figure = state();
    if ('set' in move) {
      figure.set(move.set);
      figure.settle();
    } else if ('step' in move) figure.play.advance(move.step, true);
    else if ('undo' in move) figure.undo();
    else if ('redo' in move) figure.redo();
    else figure.reset();
    figure.play.session?.catchUp();
  }
}
