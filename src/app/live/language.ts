import { currentSection } from './outline';

/** The other language opens at the same section, with the figures as they stand. */
export function startLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    const { pathname } = link;
    const aim = () => {
      const section = currentSection();
      link.href = pathname + location.search + (section ? `#${section}` : location.hash);
    };
    // Before a click, and before a menu or the middle button takes the address.
    link.addEventListener('pointerdown', aim);
    link.addEventListener('focus', aim);
    link.addEventListener('click', aim);
  }
}
