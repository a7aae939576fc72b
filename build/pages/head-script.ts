import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';

/** src/app/head.js as it stands in each page: small, and the same for the same source. */
export async function headScript(root: string): Promise<string> {
  const file = 'src/app/head.js';
  const { code, errors } = await minify(file, await readFile(join(root, file), 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  if (/<\/script|<!--/i.test(code))
    throw new Error(`${file} would end the script element that it stands in.`);
  return code.trim();
}
