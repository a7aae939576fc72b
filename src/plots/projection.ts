export type Point3 = readonly [number, number, number];

/** Where the eye stands, in degrees: `yaw` around the third axis, `pitch` above the floor (−90 to 90). */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

export interface Projection {
  /** The picture's right and up, and the direction towards the eye, as unit vectors of the space. */
  readonly right: Point3;
  readonly up: Point3;
  readonly toEye: Point3;
  /** Pixels per unit. */
  readonly scale: number;
  /** Pixels from the top left corner of the picture. */
  place(at: Point3): [number, number];
  /** Larger is nearer to the eye; in units. */
  depth(at: Point3): number;
  /** The change in space, within the plane of the picture, that looks like a move by (dx, dy) pixels. */
  lift(dx: number, dy: number): [number, number, number];
}

export const dot3 = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross3 = (a: Point3, b: Point3): Point3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Parallel projection with the third axis upright. */
export function projectionOf(
  { yaw, pitch }: View,
  size: { width: number; height: number },
  scale: number,
): Projection {
  const [turn, tilt] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const toEye: Point3 = [Math.cos(tilt) * Math.cos(turn), Math.cos(tilt) * Math.sin(turn), Math.sin(tilt)];
  const right: Point3 = [-Math.sin(turn), Math.cos(turn), 0];
  const up = cross3(toEye, right);
  return {
    right,
    up,
    toEye,
    scale,
    place: (at) => [size.width / 2 + scale * dot3(at, right), size.height / 2 - scale * dot3(at, up)],
    depth: (at) => dot3(at, toEye),
    lift: (dx, dy) => {
      const along = (axis: 0 | 1 | 2) => (dx * right[axis] - dy * up[axis]) / scale;
      return [along(0), along(1), along(2)];
    },
  };
}

const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** The view after a hand has pushed the scene by (dx, dy) pixels: what is near follows the hand. */
export function turned({ yaw, pitch }: View, dx: number, dy: number): View {
  const perPixel = 0.5;
  return {
    yaw: Math.round(wrapped(yaw - dx * perPixel)),
    pitch: Math.round(Math.min(90, Math.max(-90, pitch + dy * perPixel))),
  };
}
