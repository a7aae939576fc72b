import type { Route } from '../../src/app/routes.ts';

/** What src/app/entry-server.tsx exports. */
export interface ServerEntry {
  routes(): readonly Route[];
  /** The inside of the page's <body>, and the folders of the widgets on it. Rejects with the place of a mistake in a text. */
  render(route: Route): Promise<{ readonly html: string; readonly widgets: readonly string[] }>;
}

export const serverEntry = '/src/app/entry-server.tsx';

/** Where a route's file goes, relative to dist/. */
export const fileOf = ({ url }: Pick<Route, 'url'>): string =>
  url.endsWith('.html') ? url : `${url}index.html`;
