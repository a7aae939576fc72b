import { linkTo } from '~/book/page';
import type { Locale } from '~/ui/words';
import { appWords } from './words';

export function Footer({ locale }: { readonly locale: Locale }) {
  const t = appWords[locale];
  return (
    <footer className="site-footer">
      <ProgressPanel locale={locale} />
      <p className="imprint">
        <span>{t.licence}</span>
        <a href={linkTo(`${locale}/feed.xml`)}>{t.feed}</a>
      </p>
    </footer>
  );
}

/** What the reader can do with what the browser remembers: save, load, erase. */
function ProgressPanel({ locale }: { readonly locale: Locale }) {
  const t = appWords[locale];
  return (
    <section className="progress-panel" id="progress" aria-labelledby="progress-title">
      <h2 id="progress-title">{t.yourProgress}</h2>
      <p className="without-script">{t.progressNeedsScript}</p>
      <p className="with-script">{t.progressNote}</p>
      <div className="progress-actions with-script">
        <button type="button" className="button" data-progress="export">
          {t.exportProgress}
        </button>
        <button type="button" className="button" data-progress="import">
          {t.importProgress}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          hidden
          data-progress-file
          aria-label={t.importProgress}
        />
        <button type="button" className="button" data-progress="erase">
          {t.eraseProgress}
        </button>
      </div>
      <div
        className="progress-confirm"
        role="alertdialog"
        aria-labelledby="erase-question"
        data-progress-confirm
        hidden
      >
        <p id="erase-question">{t.eraseQuestion}</p>
        <button type="button" className="button" data-progress="erase-yes">
          {t.eraseYes}
        </button>
        <button type="button" className="button" data-progress="erase-no">
          {t.eraseNo}
        </button>
      </div>
    </section>
  );
}
