import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import type { Words } from '~/ui/words';
import { kernels, pictures } from './presets';
import { texts } from './strings';
import type { ConvMatrixProps } from './view-props';

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

/** Kernels for the parameter `kernel`, and pictures x. */
export function KernelAndPicture({
  store,
  kernel,
}: ConvMatrixProps & { readonly kernel: 'kernel' | 'blur' }) {
  const t = texts[useLocale()];
  const { set } = store.getState();
  return (
    <div className="conv-starts">
      <Starts
        label={t.kernels}
        starts={kernels}
        onChoose={(name) => set({ [kernel]: kernels[name as keyof typeof kernels].cells })}
      />
      <Starts
        label={t.pictures}
        starts={pictures}
        onChoose={(name) => set({ x: pictures[name as keyof typeof pictures].pixels })}
      />
    </div>
  );
}
