import { useState } from 'react';
import { useStore } from 'zustand';
import { PixelPicture } from '~/plots/pixel-picture';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Toggle } from '~/ui/toggle';
import type { Exam } from './exam';
import { galleryOf } from './gallery';
import { side } from './network';
import { testFiles } from './samples';
import { testTexts } from './test-strings';
import type { PartProps } from './view-props';

interface TestDigitsProps extends PartProps {
  readonly exam: Exam;
}

/** Test digits to choose from, in their order or those taken for another one only. */
export function TestDigits({ store, exam }: TestDigitsProps) {
  const t = testTexts[useLocale()];
  const params = useStore(store, (state) => state.params);
  const files = useStore(store, (state) => state.inner.files);
  const [wrongOnly, setWrongOnly] = useState(false);
  const [wantedPage, setPage] = useState(0);
  const { set } = store.getState();
  const { digits, page, last, found } = galleryOf(exam, testFiles(params, files), wrongOnly, wantedPage);
  return (
    <div className="lab-pad">
      <p className="plot-title">{t.title}</p>
      <div className="lab-gallery">
        {digits.map(({ index, label, answer, pixels }) => (
          <button
            key={index}
            type="button"
            className="lab-thumb"
            aria-pressed={index + 1 === Math.round(params.sample)}
            data-wrong={(answer !== undefined && answer !== label) || undefined}
            aria-label={t.digit(index + 1, label, answer)}
            title={t.digit(index + 1, label, answer)}
            onClick={() => set({ sample: index + 1 })}
          >
            <PixelPicture label="" pixels={pixels} columns={side} />
            <span>{answer === undefined || answer === label ? label : `${label} → ${answer}`}</span>
          </button>
        ))}
      </div>
      {digits.length === 0 && <p className="figure-note">{t.none}</p>}
      <div className="run-buttons">
        <Button disabled={page <= 0} onPress={() => setPage(page - 1)}>
          {t.before}
        </Button>
        <Button disabled={page >= last} onPress={() => setPage(page + 1)}>
          {t.after}
        </Button>
        <span className="figure-note">{t.page(page + 1, last + 1, found)}</span>
      </div>
      <Toggle
        label={t.wrongOnly}
        value={wrongOnly}
        onChange={(next) => {
          setWrongOnly(next);
          setPage(0);
        }}
      />
    </div>
  );
}
