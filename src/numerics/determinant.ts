type Three = readonly number[];

/** Determinant of the 3×3 matrix whose columns (or rows) are given: the volume they span, signed. */
export function determinant3(columns: readonly Three[]): number {
  const [a, b, c] = columns as readonly [Three, Three, Three];
  return (
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
    a[1]! * (b[0]! * c[2]! - b[2]! * c[0]!) +
    a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)
  );
}
