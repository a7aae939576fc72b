import type { Plugin } from 'vite';

/**
 * While a widget is written: when its state, words or challenges change, its figures on the page are mounted anew with the params
 * they have. (Its components are replaced in place by React's fast refresh.)
 */
export const widgetUpdates = (): Plugin => ({
  name: 'book-widget-updates',
  apply: 'serve',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  transform: {
    filter: { id: /\/src\/widgets\/[^/]+\/index\.ts$/ },
    handler(code, id) {
      const name = id.split('/').at(-2)!;
      const accept = `
if (import.meta.hot) import.meta.hot.accept((next) => {
  if (next) document.dispatchEvent(new CustomEvent('book:widget', { detail: { name: ${JSON.stringify(name)}, widget: next.default } }));
});
`;
      return { code: code + accept, map: null };
    },
  },
});
