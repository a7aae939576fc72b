import { t } from './page';

const opensAfter = 150;
const closesAfter = 250;
const margin = 8;

/** The cards of terms and sources: on hover, on focus, on the first tap. Escape closes; the pointer may enter them. */
export function startCards(): void {
  if (!document.querySelector('[data-card]')) return;
  const card = document.createElement('div');
  card.className = 'card';
  // aria-describedby already tells screen readers what the card shows.
  card.setAttribute('aria-hidden', 'true');
  card.popover = 'manual';
  document.body.append(card);
  let owner: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(link: HTMLAnchorElement, byTouch = false) {
    clearTimeout(timer);
    owner = link;
    const words = document.getElementById(link.dataset.card!)!.cloneNode(true) as HTMLElement;
    card.replaceChildren(...words.childNodes);
    if (byTouch) {
      const hint = document.createElement('small');
      hint.textContent = t.again;
      card.append(hint);
    }
    card.lang = (link.closest('[lang]') as HTMLElement).lang;
    card.showPopover();
    place(link);
  }
  function place(link: HTMLElement) {
    // A link that breaks over two lines has two boxes: the card goes with the last.
    const box = [...link.getClientRects()].at(-1)!;
    const { width, height } = card.getBoundingClientRect();
    const rightmost = document.documentElement.clientWidth - width - margin;
    const below = box.bottom + margin;
    const top = below + height > window.innerHeight ? Math.max(margin, box.top - height - margin) : below;
    card.style.left = `${Math.max(margin, Math.min(box.left, rightmost))}px`;
    card.style.top = `${top}px`;
  }
  function close() {
    clearTimeout(timer);
    owner = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
  }
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-card]')) {
    let touched = false;
    link.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(() => open(link), opensAfter);
    });
    link.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') later(close, closesAfter);
    });
    link.addEventListener('pointerdown', (event) => {
      touched = event.pointerType === 'touch';
    });
    link.addEventListener('focus', () => {
      if (!touched && link.matches(':focus-visible')) open(link);
    });
    link.addEventListener('blur', close);
    link.addEventListener('click', (event) => {
      if (!touched || owner === link) return;
      event.preventDefault();
      open(link, true);
    });
  }
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => later(close, closesAfter));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  document.addEventListener('scroll', () => owner && close(), { passive: true });
  document.addEventListener('pointerdown', ({ target }) => {
    if (owner && target !== owner && !card.contains(target as Node)) close();
  });
}
