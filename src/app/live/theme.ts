const key = 'tangible-networks:theme';
const root = document.documentElement;
const buttons = () => document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]');

/** The three buttons for colours; head.js has set what was chosen before. */
export function startTheme(): void {
  mark();
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      choose(button.dataset.themeChoice!);
      mark();
    });
  }
  window.addEventListener('storage', (event) => {
    if (event.key === key) apply(event.newValue ?? 'system');
  });
}

function apply(theme: string) {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
  mark();
}

function choose(theme: string) {
  apply(theme);
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Nothing can be kept here: the choice lasts as long as the page.
  }
}

function mark() {
  const now = root.dataset.theme ?? 'system';
  for (const button of buttons())
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === now));
}
