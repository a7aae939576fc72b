import { nearest } from '~/book/nearest';

/** Suggests the page whose address is most like the one that was asked for. */
export function suggestPage(page: HTMLElement): void {
  const asked =
    readable(location.pathname)
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html$/, '') ?? '';
  for (const section of page.querySelectorAll<HTMLElement>('[data-locale]')) {
    const links = [...section.querySelectorAll<HTMLAnchorElement>('[data-slug]')];
    const slug = nearest(
      asked,
      links.map((link) => link.dataset.slug!),
    );
    const found = links.find((link) => link.dataset.slug === slug);
    const box = section.querySelector<HTMLElement>('.did-you-mean');
    const link = box?.querySelector('a');
    if (!found || !box || !link) continue;
    link.href = found.href;
    link.textContent = found.textContent;
    box.hidden = false;
  }
}

/** A path as its writer saw it; one that was cut off inside a letter keeps what can be read. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path.replaceAll(/%.{0,2}/g, '');
  }
}
