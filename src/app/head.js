// Before the first paint: whether there is script, and the colours the reader chose.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('tangible-networks:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows the system.
}
