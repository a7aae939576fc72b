import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import type { Words } from '~/ui/words';

interface StartsProps {
  readonly label: string;
  readonly starts: Readonly<Record<string, { readonly words: Words }>>;
  onChoose(name: string): void;
}

/** Buttons that fill in something to begin with. */
export function Starts({ label, starts, onChoose }: StartsProps) {
  const locale = useLocale();
  return (
    <fieldset className="choice">
      <legend className="control-label">{label}</legend>
      <div className="run-buttons">
        {Object.entries(starts).map(([name, { words }]) => (
          <Button key={name} onPress={() => onChoose(name)}>
            {words[locale]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
