/** Remembers which controls of a figure that is not yet alive the reader has used, so that `replay` can do it again. */
export function rememberTouches(): void {
  for (const kind of ['input', 'click'] as const)
    document.addEventListener(kind, ({ target }) => {
      const control = target instanceof Element ? target.closest<HTMLElement>('button, input, select') : null;
      const state = control?.closest<HTMLElement>('[data-widget]')?.dataset.state;
      if (control && (state === 'still' || state === 'loading')) control.dataset.touched = '';
    });
}
