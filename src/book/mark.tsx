const paths = {
  right: 'M3 8.5 6.5 12 13 4.5',
  wrong: 'M4 4l8 8M12 4l-8 8',
  arrow: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
} as const;

/** A small drawn sign beside words that say the same. */
export function Mark({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className={`mark mark-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
