/** How far the plane reaches from the origin, along either axis. */
export const reach = 3;
/** Points of the reader's own, at most. */
export const ownLimit = 500;
export const layerLimit = 6;
export const neuronLimit = 8;

/** What a seed may be. */
export const seed = { kind: 'number', min: 1, max: 99, step: 1 } as const;

/** Another seed than `now`, within the limits. */
export const nextSeed = (now: number): number => (Math.round(now) % seed.max) + 1;
