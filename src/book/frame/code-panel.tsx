import { useStore } from 'zustand';
import { useLocale } from '~/ui/locale';
import { Tabs } from '~/ui/tabs';
import { CopyButton } from './copy-button';
import type { FrameProps } from './props';
import { frameTexts } from './texts';

const names = { numpy: 'NumPy', pytorch: 'PyTorch', tfjs: 'TensorFlow.js' } as const;

/** The same computation as code, with the current numbers put in. */
export function CodePanel({ widget, store }: FrameProps) {
  const t = frameTexts[useLocale()];
  const samples = widget.code(useStore(store));
  const tabs = (Object.keys(names) as (keyof typeof names)[]).map((library) => ({
    id: library,
    label: names[library],
    panel: (
      <>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre tabIndex={0} translate="no">
          <code>{samples[library]}</code>
        </pre>
        <CopyButton text={() => samples[library]} />
      </>
    ),
  }));
  return <Tabs label={t.asCode} tabs={tabs} />;
}
