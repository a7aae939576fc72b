/** A number as source code: seven significant digits, the precision of a link. */
export const numberCode = (value: number) => String(Number(value.toPrecision(7)));

/** [1, 2, 3], valid in Python and in JavaScript. */
export const listCode = (values: readonly number[]) => `[${values.map(numberCode).join(', ')}]`;

/** [[1, 2], [3, 4]], rows first; one row a line, indented under a name of `indent` characters, when `indent` is given. */
export const matrixCode = (rows: readonly (readonly number[])[], indent?: number) =>
  `[${rows.map(listCode).join(indent === undefined ? ', ' : `,\n${' '.repeat(indent + 1)}`)}]`;

/** Lines of code with their comments one below the other; a line without a comment stays as it is. */
export function commented(
  mark: '#' | '//',
  lines: readonly (readonly [code: string, comment?: string])[],
): string {
  const width = Math.max(...lines.map(([code]) => code.length));
  return lines
    .map(([code, comment]) => (comment ? `${code.padEnd(width)}  ${mark} ${comment}` : code))
    .join('\n');
}
