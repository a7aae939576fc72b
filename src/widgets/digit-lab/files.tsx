import { useLocale } from '~/ui/locale';
import { fileTexts } from './file-strings';
import type { Opened } from './use-opened';

interface FileFieldProps {
  readonly label: string;
  readonly accept?: string;
  readonly opened: Opened;
}

/** Takes several files at once. */
export const FileField = ({ label, accept, opened }: FileFieldProps) => (
  <label className="lab-file">
    <span className="control-label">{label}</span>
    <input
      type="file"
      multiple
      accept={accept}
      onChange={(event) => {
        void opened.open([...(event.target.files ?? [])]);
        // The same files can be chosen once more.
        event.target.value = '';
      }}
    />
  </label>
);

/** Real handwriting, chosen or dropped. */
export function Files({ opened }: { readonly opened: Opened }) {
  const t = fileTexts[useLocale()];
  return (
    <div className="figure-stack">
      <p className="figure-note">{t.about}</p>
      <FileField label={t.choose} opened={opened} />
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
