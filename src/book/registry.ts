import type { AnyWidget } from '~/kit/widget';

const loaders = import.meta.glob<AnyWidget>('../widgets/*/index.ts', { import: 'default' });

const folderOf = (path: string) => path.split('/').at(-2)!;

/** The folder names of all widgets, in alphabetical order. */
export const widgetNames: readonly string[] = Object.keys(loaders).map(folderOf).sort();

/** Fetches a widget's code. Rejects when there is no such widget or its code cannot be fetched. */
export function loadWidget(name: string): Promise<AnyWidget> {
  const load = loaders[`../widgets/${name}/index.ts`];
  return load ? load() : Promise.reject(new Error(`There is no widget "${name}".`));
}

/** The name of a widget in MDX: linear-basis is written <LinearBasis />. */
export const elementName = (widget: string): string =>
  widget.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
