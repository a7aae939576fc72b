// Strokes on a 24 × 24 grid.
const drawings = {
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  step: 'M6 6v12l8-6zM17.5 6v12',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9H14a5 5 0 0 1 0 10H9',
  redo: 'M15.5 5l4 4-4 4M19.5 9H10a5 5 0 0 0 0 10h5',
  reset: 'M5 5v5h5M5.6 10A7.2 7.2 0 1 1 5 14',
  link: 'M10 13.5a4 4 0 0 0 5.7.4l3-3a4 4 0 0 0-5.6-5.7l-1.4 1.3M14 10.5a4 4 0 0 0-5.7-.4l-3 3a4 4 0 0 0 5.6 5.7l1.4-1.3',
  download: 'M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14',
  code: 'M8.5 7.5 4 12l4.5 4.5M15.5 7.5 20 12l-4.5 4.5',
  table: 'M4.5 5.5h15v13h-15zM4.5 10h15M4.5 14.2h15M10 10v8.5',
  fullscreen: 'M9 4.5H4.5V9M15 4.5h4.5V9M9 19.5H4.5V15M15 19.5h4.5V15',
  'exit-fullscreen': 'M4.5 9H9V4.5M19.5 9H15V4.5M4.5 15H9v4.5M19.5 15H15v4.5',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  chevron: 'M9.5 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  lightbulb: 'M9.5 17h5M10 20h4M9.5 17c0-2.5-3-3.6-3-7.2a5.5 5.5 0 0 1 11 0c0 3.6-3 4.7-3 7.2',
  copy: 'M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z',
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  menu: 'M4.5 7h15M4.5 12h15M4.5 17h15',
  lock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  unlock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 6.8-1.2',
  rotate: 'M20 12c0 2-3.6 3.6-8 3.6S4 14 4 12s3.6-3.6 8-3.6c2.2 0 4.2.4 5.6 1M17.9 5.8v3.7h-3.7',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
} as const;

export type IconName = keyof typeof drawings;

/** Decoration beside a word, or inside a button that has a label. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
