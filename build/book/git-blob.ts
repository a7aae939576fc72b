import { createHash } from 'node:crypto';

/** The name that git gives a text file, `git hash-object <file>`: 40 hexadecimal digits. Needs no git. */
export function gitBlobOf(text: string): string {
  // As in the repository, whatever line ends a checkout has.
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'));
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
