import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Answer } from './answer';
import { Asked } from './asked';
import type { Picked } from './cells';
import { Inside } from './inside';
import { Pad } from './pad';
import { Seen } from './seen';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const isPad = useStore(store, (state) => state.params.looked === 'pad');
  const [picked, setPicked] = useState<Picked>();
  return (
    <>
      {isPad && <Asked store={store} />}
      <div className="lab-draw">
        {isPad && <Pad store={store} />}
        <Answer store={store} />
        <Seen store={store} picked={picked} />
      </div>
      <Inside store={store} picked={picked} onPick={setPicked} />
    </>
  );
}
