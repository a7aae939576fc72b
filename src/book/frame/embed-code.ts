import type { Permission } from '~/kit/widget';

interface Embedded {
  /** Where the figure stands alone. */
  readonly address: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  /** What this figure asks of the reader's browser, besides what every figure does. */
  readonly needs?: readonly Permission[];
}

/** A page of another site gives a frame none of these unless it says so. */
const always = ['fullscreen', 'clipboard-write'] as const;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** HTML that shows a figure on another page. */
export const embedCode = ({ address, title, height, needs = [] }: Embedded): string =>
  `<iframe src="${escaped(address)}" width="100%" height="${height}" title="${escaped(title)}" allow="${[...always, ...needs].join('; ')}"></iframe>`;
