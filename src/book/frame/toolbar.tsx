import { type RefObject, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import type { FrameProps, PanelName } from './props';
import { frameTexts } from './texts';

interface ToolbarProps {
  readonly store: FrameProps['store'];
  readonly root: RefObject<HTMLElement | null>;
  readonly open: PanelName | undefined;
  onOpen(panel: PanelName | undefined): void;
}

const panelIcons = { numbers: 'table', code: 'code', share: 'link' } as const satisfies Record<
  PanelName,
  string
>;

export function Toolbar({ store, root, open, onOpen }: ToolbarProps) {
  const t = frameTexts[useLocale()];
  const undoable = useStore(store, (state) => state.past.length > 0);
  const redoable = useStore(store, (state) => state.future.length > 0);
  const { undo, redo, reset } = store.getState();
  return (
    <div className="frame-tools" role="toolbar" aria-label={t.tools}>
      <Button kind="quiet" icon="undo" label={t.undo} disabled={!undoable} onPress={undo} />
      <Button kind="quiet" icon="redo" label={t.redo} disabled={!redoable} onPress={redo} />
      <Button kind="quiet" icon="reset" label={t.reset} onPress={reset} />
      {(Object.keys(panelIcons) as PanelName[]).map((panel) => (
        <Button
          key={panel}
          kind="quiet"
          icon={panelIcons[panel]}
          label={t[panel]}
          expanded={open === panel}
          onPress={() => onOpen(open === panel ? undefined : panel)}
        />
      ))}
      <FullScreen root={root} />
    </div>
  );
}

function FullScreen({ root }: Pick<ToolbarProps, 'root'>) {
  const t = frameTexts[useLocale()];
  const full = useSyncExternalStore(
    onFullScreen,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const supported = useSyncExternalStore(
    never,
    () => document.fullscreenEnabled,
    () => true,
  );
  if (!supported) return null;
  // Refused requests (an iframe without permission) leave the figure as it is.
  const toggle = () =>
    (full ? document.exitFullscreen() : root.current?.requestFullscreen())?.catch(() => undefined);
  return (
    <Button
      kind="quiet"
      icon={full ? 'exit-fullscreen' : 'fullscreen'}
      label={full ? t.exitFullscreen : t.fullscreen}
      onPress={() => void toggle()}
    />
  );
}

function onFullScreen(changed: () => void) {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

const never = () => () => undefined;
