import { notify, t } from './page';

/** A copy button for every listing. */
export function startCopyButtons(): void {
  for (const listing of document.querySelectorAll<HTMLElement>('[data-listing]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-listing';
    button.textContent = t.copy;
    button.addEventListener('click', () => {
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(listing.querySelector('pre')?.textContent ?? ''))
        .then(
          () => notify(t.copied),
          () => notify(t.notCopied),
        );
    });
    listing.append(button);
  }
}
