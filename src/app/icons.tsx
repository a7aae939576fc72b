const paths = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M15.8 4.2l-1.2 1.2M5.4 14.6l-1.2 1.2',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  system: 'M3 4.5h14v9H3zM7.5 17h5M10 13.5V17',
  check: 'M4 10.5 8 14.5 16 6',
} as const;

export function ShellIcon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="shell-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The book's sign: two arrows and their mixture. */
export function BookMark() {
  return (
    <svg className="book-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path className="book-mark-plane" d="M4 20 9 8l12-4-5 12z" />
      <path className="book-mark-1" d="M4 20 9 8" />
      <path className="book-mark-2" d="M4 20l12-4" />
      <path className="book-mark-sum" d="M4 20 21 4" />
    </svg>
  );
}
