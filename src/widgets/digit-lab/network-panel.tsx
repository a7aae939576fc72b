import { useState } from 'react';
import { Button } from '~/ui/button';
import { download } from '~/ui/download';
import { useLocale } from '~/ui/locale';
import { FileField } from './files';
import { filesOf } from './network-file';
import { networkTexts } from './network-strings';
import type { Opened } from './use-opened';
import type { PartProps } from './view-props';

/** Saves the network in the form of TensorFlow.js, and reads one back. */
export function NetworkPanel({ store, opened }: PartProps & { readonly opened: Opened }) {
  const t = networkTexts[useLocale()];
  const [saved, setSaved] = useState('');
  function save() {
    const { model, weights } = filesOf(store.getState());
    download('model.json', new Blob([model], { type: 'application/json' }));
    download('weights.bin', new Blob([weights], { type: 'application/octet-stream' }));
    setSaved(t.saved);
  }
  return (
    <div className="figure-stack">
      <p className="figure-note">{t.about}</p>
      <div className="figure-row">
        <Button icon="download" onPress={save}>
          {t.save}
        </Button>
        <FileField label={t.open} accept=".json,.bin" opened={opened} />
      </div>
      <p className="figure-note" role="status">
        {saved}
      </p>
    </div>
  );
}
