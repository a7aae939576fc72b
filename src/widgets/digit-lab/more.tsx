import { useState } from 'react';
import { Controls } from '~/kit/controls';
import { useLocale } from '~/ui/locale';
import { Tabs } from '~/ui/tabs';
import { Files } from './files';
import { moreTexts } from './more-strings';
import { NetworkPanel } from './network-panel';
import { params as table } from './params';
import type { Opened } from './use-opened';
import type { PartProps } from './view-props';

/** What a first look does not need, folded away. */
export function More({ store, opened }: PartProps & { readonly opened: Opened }) {
  const t = moreTexts[useLocale()];
  const [open, setOpen] = useState(false);
  const tabs = [
    { id: 'mnist', label: t.mnist, panel: <Files opened={opened} /> },
    {
      id: 'learning',
      label: t.learning,
      panel: <Controls {...{ table, store }} only={['epochs', 'rate', 'batch', 'seed']} />,
    },
    { id: 'network', label: t.network, panel: <NetworkPanel store={store} opened={opened} /> },
  ];
  return (
    <details className="figure-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.more}</summary>
      {open && <Tabs label={t.tabs} tabs={tabs} />}
    </details>
  );
}
