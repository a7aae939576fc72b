import { useEffect, useRef, useState } from 'react';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { useOnScreen } from '~/ui/use-on-screen';
import { useReducedMotion } from '~/ui/use-reduced-motion';
import { strings } from '~/ui/words';

const texts = strings(
  { pause: 'Pause', row: 'One row on', again: 'From the beginning' },
  { pause: '멈춤', row: '한 줄 더', again: '처음부터' },
);

interface WalkButtonProps {
  /** What the walk does: "Sweep over the picture". */
  readonly label: string;
  /** Where it is; places are counted from 1 to `last`, in reading order. */
  readonly at: number;
  readonly last: number;
  /** Places in a row. Who wants less motion goes row by row, a press each; with one in a row there is no walk for them. */
  readonly row: number;
  readonly perSecond: number;
  onGo(place: number): void;
  /** It has been paused at a place, or has come to the end. */
  onRest?(place: number): void;
}

/** Goes from place to place by itself until it is paused or at the end. Begins anew from there; waits while out of sight. */
export function WalkButton(props: WalkButtonProps) {
  const { label, at, last, row, perSecond, onGo } = props;
  const t = texts[useLocale()];
  const calm = useReducedMotion();
  const box = useRef<HTMLSpanElement>(null);
  const onScreen = useOnScreen(box);
  const [walking, setWalking] = useState(false);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  function rest() {
    setWalking(false);
    props.onRest?.(at);
  }
  useEffect(() => {
    if (!walking || !onScreen || calm) return;
    let owed = 0;
    let before = performance.now();
    let request = requestAnimationFrame(function frame(now) {
      const { at, last, onGo, onRest } = latest.current;
      // A frame that comes late owes at most a tenth of a second.
      owed += (Math.min(now - before, 100) * perSecond) / 1000;
      before = now;
      const to = Math.min(last, at + Math.floor(owed));
      owed -= Math.floor(owed);
      if (to > at) onGo(to);
      if (to >= last) {
        setWalking(false);
        onRest?.(to);
      } else request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [walking, onScreen, perSecond, calm]);

  function begin() {
    if (at >= last) onGo(1);
    setWalking(true);
  }
  function rowOn() {
    const to = Math.min(last, at >= last ? row : (Math.floor(at / row) + 1) * row);
    onGo(to);
    props.onRest?.(to);
  }
  if (calm && row === 1) return null;
  return (
    <span ref={box}>
      {calm ? (
        <Button icon="step" onPress={rowOn}>
          {at >= last ? t.again : t.row}
        </Button>
      ) : (
        <Button icon={walking ? 'pause' : 'play'} onPress={walking ? rest : begin}>
          {walking ? t.pause : label}
        </Button>
      )}
    </span>
  );
}
