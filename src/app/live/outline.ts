import { chapter, progress } from '~/book/live/page';

// A heading counts as reached when it stands in the upper fourth of the window.
const line = 0.25;

let current = '';

/** The id of the section that is being read, or '' above the first. */
export const currentSection = (): string => current;

/** Marks in the contents which section is being read, and remembers it as the reader's place. */
export function followOutline(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.prose h2[id]')];
  const sidebar = document.getElementById('contents');
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('[data-outline] a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  if (headings.length === 0) return;
  let asked = false;

  function update() {
    asked = false;
    const edge = window.innerHeight * line;
    const reached = headings.filter((heading) => heading.getBoundingClientRect().top <= edge);
    const next = reached.at(-1)?.id ?? '';
    if (next === current) return;
    links.get(current)?.removeAttribute('aria-current');
    current = next;
    const link = links.get(current);
    link?.setAttribute('aria-current', 'location');
    if (link && sidebar) keepInView(sidebar, link);
    remember();
  }
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(update);
  };
  window.addEventListener('scroll', ask, { passive: true });
  window.addEventListener('resize', ask);
  update();
  remember();
}

function remember() {
  if (chapter) progress.add({ place: { chapter, ...(current && { section: current }), at: Date.now() } });
}

// scrollIntoView would also move the page.
function keepInView(box: HTMLElement, link: HTMLElement) {
  const inner = link.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - outer.height / 2;
}
