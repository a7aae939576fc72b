import type { Tone } from '~/ui/tone';
import type { Point } from './coordinates';

/** In pixels, on every screen: a number of four signs fits inside. */
export const nodeRadius = 21;

export interface NetworkNode {
  readonly id: string;
  /** What stands inside: a value, or the sign of an operation such as Σ. */
  readonly text: string;
  /** What stands above: "x₁", "z = −0.2". */
  readonly name?: string;
  readonly tone?: Tone;
  /** Squares for what is computed here, circles for values; a circle unless given. */
  readonly shape?: 'circle' | 'square';
  /** Makes it a toggle button. */
  readonly press?: { readonly label: string; readonly pressed: boolean; onPress(): void };
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** Its sign is the colour of the line, dashed below zero, and its size the thickness. Without it the line is plain. */
  readonly weight?: number;
  /** The number that travels along it now: "0.5 · 1". */
  readonly text?: string;
}

/** A node and where it stands, in units of the diagram. */
export type PlacedNode = NetworkNode & { readonly at: Point };
