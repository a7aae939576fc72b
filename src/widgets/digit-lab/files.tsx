import { useLocale } from '~/ui/locale';
import { fileTexts } from './file-strings';
import type { Opened } from './use-opened';

interface FileFieldProps {
  readonly label: string;
  readonly accept?: string;
  readonly opened: Opened;
}

/** Takes several files at once, and says there too what became of them: the figure's own line may be out of sight. */
export const FileField = ({ label, accept, opened }: FileFieldProps) => (
  <label className="lab-file">
    <span className="control-label">{label}</span>
    <input
      type="file"
      multiple
      accept={accept}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        if (files.length > 0) void opened.open(files);
        // The same files can be chosen once more.
        event.target.value = '';
      }}
    />
    <span className="figure-note lab-outcome" aria-hidden="true">
      {opened.outcome}
    </span>
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
  return (
    <p className="figure-note lab-outcome" role="status">
      {opened.outcome}
    </p>
  );
}
