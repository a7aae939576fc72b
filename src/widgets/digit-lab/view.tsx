import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useInView } from '~/kit/in-view';
import { SessionFooter } from '~/kit/session/session-footer';
import { useLocale } from '~/ui/locale';
import { Answer } from './answer';
import { Asked } from './asked';
import type { Picked } from './cells';
import { Confusion } from './confusion';
import { fileTexts } from './file-strings';
import { FilesOutcome } from './files';
import { Inside } from './inside';
import { More } from './more';
import { Pad } from './pad';
import { params as table } from './params';
import { testFiles } from './samples';
import { Seen } from './seen';
import { TestDigits } from './test-digits';
import { Training } from './training';
import { useExam } from './use-exam';
import { useOpened } from './use-opened';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const t = fileTexts[useLocale()];
  const isPad = useStore(store, (state) => state.params.looked === 'pad');
  const set = useStore(store, (state) => testFiles(state.params, state.inner.files));
  const playing = useStore(store, (state) => state.run.playing);
  const parameters = useStore(store, (state) => state.derived.parameters);
  const [picked, setPicked] = useState<Picked>();
  const opened = useOpened(store);
  const exam = useExam(parameters, set, useInView() && !isPad && !playing);
  return (
    <div className="lab" data-over={opened.isOver || undefined} {...opened.drop}>
      {opened.isOver && <p className="lab-over">{t.dropHere}</p>}
      <Controls table={table} store={store} only={['looked']} />
      {isPad && <Asked store={store} />}
      <div className="lab-draw">
        {isPad ? <Pad store={store} /> : <TestDigits store={store} exam={exam} />}
        <Answer store={store} />
        <Seen store={store} picked={picked} />
      </div>
      {!isPad && <Confusion store={store} exam={exam} />}
      <Training store={store} />
      <FilesOutcome opened={opened} />
      <Inside store={store} picked={picked} onPick={setPicked} />
      <More store={store} opened={opened} />
      <SessionFooter store={store} table={table} />
    </div>
  );
}
