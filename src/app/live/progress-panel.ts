import { notify, progress, t } from '~/book/live/page';

// A full record of this book is some kilobytes; a file of megabytes is something else.
const largest = 1_000_000;

/** Save, load and erase what the browser remembers. */
export function startProgressPanel(): void {
  const button = (name: string) => document.querySelector<HTMLButtonElement>(`[data-progress="${name}"]`);
  const file = document.querySelector<HTMLInputElement>('[data-progress-file]');
  const confirm = document.querySelector<HTMLElement>('[data-progress-confirm]');
  if (!file || !confirm) return;

  button('export')?.addEventListener('click', save);
  button('import')?.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void load(chosen).finally(() => (file.value = ''));
  });

  const ask = (open: boolean) => {
    confirm.hidden = !open;
    button(open ? 'erase-no' : 'erase')?.focus();
  };
  button('erase')?.addEventListener('click', () => ask(true));
  button('erase-no')?.addEventListener('click', () => ask(false));
  confirm.addEventListener('keydown', ({ key }) => key === 'Escape' && ask(false));
  button('erase-yes')?.addEventListener('click', () => {
    progress.erase();
    ask(false);
    notify(t.erased);
  });
}

function save() {
  const url = URL.createObjectURL(new Blob([progress.export()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'tangible-networks-progress.json';
  link.click();
  // Browsers start the download after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function load(file: File) {
  const text = file.size > largest ? '' : await file.text().catch(() => '');
  const reading = progress.import(text);
  if ('progress' in reading) notify(t.imported);
  else notify(reading.problem === 'newer' ? t.newerFile : t.foreignFile);
}
