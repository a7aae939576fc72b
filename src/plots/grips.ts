import { createContext } from 'react';

/** One thing in a drawing that can be taken hold of. */
export interface Grip {
  /** Middle of the grip in client pixels. */
  middle(): { readonly x: number; readonly y: number };
  take(pointer: { readonly pointerId: number; readonly clientX: number; readonly clientY: number }): void;
}
export type GripSet = Set<Grip>;

/** All grips of one drawing. */
export const Grips = createContext<GripSet>(new Set());

/** The grip whose middle is nearest to a pointer; the one that was hit wins a tie. */
export function nearestGrip(grips: GripSet, hit: Grip, at: { clientX: number; clientY: number }): Grip {
  const distance = (grip: Grip) => {
    const { x, y } = grip.middle();
    return Math.hypot(x - at.clientX, y - at.clientY);
  };
  return [...grips].reduce((best, grip) => (distance(grip) < distance(best) - 0.5 ? grip : best), hit);
}
