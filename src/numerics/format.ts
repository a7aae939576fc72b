/**
 * `value` with at most `digits` decimals, without trailing zeros, with a real minus sign, the same in English and Korean.
 * What rounds to zero is 0, never −0; what is not finite is an em dash, and its owner says why in words.
 */
export function formatNumber(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '—';
  // What a diverging step leaves behind should not push the page apart: 123 456 789 becomes 1.23e8.
  const long = Math.abs(value) >= 1e7;
  const rounded = Number(long ? value.toExponential(digits) : value.toFixed(digits));
  const text = long ? rounded.toExponential().replace('e+', 'e') : String(rounded + 0);
  return text.replaceAll('-', '−');
}

/** A whole number of things, in groups of three digits as the chapters write it: 58,800. The same in English and Korean. */
export const formatCount = (count: number): string => count.toLocaleString('en');

/** `formatNumber` with a plus sign before what is above zero. */
export function formatSigned(value: number, digits = 2): string {
  const text = formatNumber(value, digits);
  return value > 0 && text !== '0' && text !== '—' ? `+${text}` : text;
}

/** What begins with a minus sign in brackets, so that it can follow another sign: a·(−3). */
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** `formatNumber` for a factor of a product or a term of a sum: (−0.2), and 0 where it rounds to that. */
export const formatFactor = (value: number, digits = 2): string => bracketed(formatNumber(value, digits));

/** (0.1, −0.2) */
export function formatVector(values: readonly number[], digits = 2): string {
  return `(${values.map((value) => formatNumber(value, digits)).join(', ')})`;
}

/** A small number by its size: 4·10⁻⁸. Zero stays 0. */
export function formatPower(value: number): string {
  if (value === 0) return '0';
  const [digits, power] = value.toExponential(0).split('e') as [string, string];
  return `${digits.replace('-', '−')}·${powerOfTen(Number(power))}`;
}

/** Three significant digits, whatever the size: 0.00964, 2.78·10⁻⁷, 1024. Zero stays 0; what is not finite is an em dash. */
export function formatSize(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return '—';
  if (value === 0) return '0';
  const [mantissa, power] = value.toExponential(digits - 1).split('e') as [string, string];
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return formatNumber(value, Math.max(0, digits - 1 - exponent));
  return `${formatNumber(Number(mantissa), digits - 1)}·${powerOfTen(exponent)}`;
}

/** 10⁻³ */
export const powerOfTen = (exponent: number): string =>
  `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
