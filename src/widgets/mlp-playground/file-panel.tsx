import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { download } from '~/ui/download';
import { useLocale } from '~/ui/locale';
import { fileTexts } from './file-strings';
import { filesOf, loadNetwork } from './network-file';
import type { PartProps } from './view-props';

/** Saves the network in the form of TensorFlow.js, and reads one back. */
export function FilePanel({ store }: PartProps) {
  const t = fileTexts[useLocale()];
  const files = useStore(store, (state) => state.run.playing) ? undefined : filesOf(store.getState());
  const step = useStore(store, (state) => state.params.activation === 'step');
  const playing = useStore(store, (state) => state.run.playing);
  const [outcome, setOutcome] = useState('');

  function save() {
    if (!files) return;
    download('model.json', new Blob([files.model], { type: 'application/json' }));
    download('weights.bin', new Blob([files.weights], { type: 'application/octet-stream' }));
    setOutcome(t.saved);
  }
  async function open(chosen: readonly File[]) {
    const model = chosen.find(({ name }) => name.toLowerCase().endsWith('.json'));
    const weights = chosen.find(({ name }) => name.toLowerCase().endsWith('.bin'));
    if (!model || !weights) {
      setOutcome(chosen.length === 0 ? '' : model ? t['no-weights']('') : t['no-model'](''));
      return;
    }
    try {
      const { params, edit, settle } = store.getState();
      const loaded = loadNetwork(params, await model.text(), await weights.arrayBuffer());
      if ('why' in loaded) setOutcome(t[loaded.why](loaded.detail));
      else {
        edit(loaded.inner, loaded.settings);
        settle();
        setOutcome(t.loaded);
      }
    } catch {
      setOutcome(t.unreadable);
    }
  }

  return (
    <div className="figure-stack">
      <p className="figure-note">{t.about}</p>
      <div className="figure-row">
        <Button icon="download" disabled={!files} onPress={save}>
          {t.save}
        </Button>
        <label className="playground-file">
          <span className="control-label">{t.open}</span>
          <input
            type="file"
            multiple
            accept=".json,.bin,application/json,application/octet-stream"
            onChange={(event) => void open([...(event.target.files ?? [])])}
          />
        </label>
      </div>
      <p className="figure-note" role="status">
        {playing ? t.pauseFirst : step ? t.noStep : outcome}
      </p>
    </div>
  );
}
