import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of src/widgets/ that hold a widget. */
export function widgetFolders(root: string): string[] {
  const folder = join(root, 'src/widgets');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.ts')))
    .sort();
}

/** linear-basis is written <LinearBasis /> in a chapter. */
export const elementName = (folder: string): string =>
  folder.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

export const widgetElements = (root: string): ReadonlySet<string> =>
  new Set(widgetFolders(root).map(elementName));
