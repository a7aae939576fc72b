import { useLocale } from '~/ui/locale';
import { fileTexts } from './file-strings';
import type { Opened } from './use-opened';

/** Real handwriting, chosen or dropped. */
export function Files({ opened }: { readonly opened: Opened }) {
  const t = fileTexts[useLocale()];
  return (
    <div className="figure-stack">
      <p className="figure-note">{t.about}</p>
      <label className="lab-file">
        <span className="control-label">{t.choose}</span>
        <input
          type="file"
          multiple
          onChange={(event) => {
            void opened.open([...(event.target.files ?? [])]);
            // The same files can be chosen once more.
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}

/** What became of the last files. */
export function FilesOutcome({ opened }: { readonly opened: Opened }) {
  const t = fileTexts[useLocale()];
  return (
    <p className="figure-note lab-outcome" role="status">
      {opened.isReading ? t.reading : opened.outcome}
    </p>
  );
}
