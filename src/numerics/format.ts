/**
 * `value` with at most `digits` decimals, without trailing zeros, with a real minus sign, the same in English and Korean.
 * What rounds to zero is 0, never −0; what is not finite is an em dash, and its owner says why in words.
 */
export function formatNumber(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '—';
  // What a diverging step leaves behind should not push the page apart: 12 345 678.9 becomes 1.23e7.
  const short = Math.abs(value) < 1e7 ? value.toFixed(digits) : value.toExponential(digits);
  const rounded = Number(short);
  return rounded === 0 ? '0' : String(rounded).replace('e+', 'e').replaceAll('-', '−');
}

/** `formatNumber` with a plus sign before what is above zero. */
export function formatSigned(value: number, digits = 2): string {
  const text = formatNumber(value, digits);
  return value > 0 && text !== '0' && text !== '—' ? `+${text}` : text;
}

/** (0.1, −0.2) */
export function formatVector(values: readonly number[], digits = 2): string {
  return `(${values.map((value) => formatNumber(value, digits)).join(', ')})`;
}
