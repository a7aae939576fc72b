/** Whether two pieces of plain data (numbers, texts, arrays, typed arrays, objects of these) hold the same. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ofA, ofB] = [Object.entries(a), b as Record<string, unknown>];
  return (
    ofA.length === Object.keys(b).length &&
    ofA.every(([name, value]) => Object.hasOwn(b, name) && sameData(value, ofB[name]))
  );
}
