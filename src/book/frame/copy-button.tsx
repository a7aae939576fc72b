import { useState } from 'react';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { frameTexts } from './texts';

/** Copies, and says whether it could. */
export function CopyButton({ text }: { readonly text: () => string }) {
  const t = frameTexts[useLocale()];
  const [outcome, setOutcome] = useState('');
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setOutcome(t.copied),
        () => setOutcome(t.notCopied),
      );
  return (
    <span className="copy">
      <Button icon="copy" onPress={() => void copy()}>
        {t.copy}
      </Button>
      <span role="status">{outcome}</span>
    </span>
  );
}
