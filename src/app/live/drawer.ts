/** On a narrow window the contents open over the page: Escape, the shade and every link close them again. */
export function startDrawer(): void {
  const sidebar = document.getElementById('contents');
  const opener = document.querySelector<HTMLAnchorElement>('[data-drawer]');
  const closer = sidebar?.querySelector<HTMLAnchorElement>('[data-drawer-close]');
  if (!sidebar || !opener || !closer) return;
  const page = document.querySelectorAll<HTMLElement>('.site-header, .site-page, .skip');

  // With script these are buttons, not jumps.
  for (const button of [opener, closer]) {
    button.setAttribute('role', 'button');
    button.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      button.click();
    });
  }
  opener.setAttribute('aria-expanded', 'false');

  const isOpen = () => sidebar.dataset.open !== undefined;
  function setOpen(open: boolean) {
    if (open === isOpen()) return;
    if (open) sidebar!.dataset.open = '';
    else delete sidebar!.dataset.open;
    document.documentElement.toggleAttribute('data-drawer-open', open);
    opener!.setAttribute('aria-expanded', String(open));
    for (const part of page) part.inert = open;
    if (open) {
      closer!.focus();
      sidebar!.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'center' });
    } else opener!.focus({ preventScroll: true });
  }

  opener.addEventListener('click', (event) => {
    event.preventDefault();
    setOpen(true);
  });
  closer.addEventListener('click', (event) => {
    event.preventDefault();
    setOpen(false);
  });
  sidebar.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target !== closer && target.closest('a')) setOpen(false);
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && setOpen(false));
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOpen() && target instanceof Node && !sidebar.contains(target)) setOpen(false);
  });
  // A window made wide shows the contents beside the page: nothing may stay inert.
  matchMedia('(min-width: 80em)').addEventListener('change', ({ matches }) => matches && setOpen(false));
}
