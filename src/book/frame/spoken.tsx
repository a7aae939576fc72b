import { useEffect, useRef, useState } from 'react';

// Long enough that a held arrow key says one sentence, not fifty.
const stillness = 1000;

/** Says `words` to screen readers once nothing has changed for a second; says nothing on arrival. */
export function Spoken({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  const last = useRef(words);
  useEffect(() => {
    if (words === last.current) return;
    const timer = setTimeout(() => {
      last.current = words;
      setSaid(words);
    }, stillness);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
