import type { AnyWidget } from '~/kit/widget';

const modules = import.meta.glob<AnyWidget>('../widgets/*/index.ts', { import: 'default', eager: true });

/** Every widget by its folder name. For the server and for tests: a page loads its widgets one by one. */
export const contracts: Readonly<Record<string, AnyWidget>> = Object.fromEntries(
  Object.entries(modules).map(([path, widget]) => [path.split('/').at(-2)!, widget]),
);
