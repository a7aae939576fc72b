import { useStore } from 'zustand';
import { StrokePad } from '~/plots/stroke-pad';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { cleared, fitsLink, nextAsked, strokesBefore, withoutLast } from './answers';
import { isExample } from './params';
import { texts } from './strings';
import { begun, drawn, lifted, padSide, penWidth, perPixel } from './strokes';
import type { PartProps } from './view-props';

/** The sheet that the reader draws on, and what takes strokes away again. */
export function Pad({ store }: PartProps) {
  const t = texts[useLocale()];
  const params = useStore(store, (state) => state.params);
  const lines = useStore(store, (state) => state.derived.lines);
  const { set, settle } = store.getState();
  const now = () => store.getState().params.strokes;
  const { strokes, asked, recognised } = params;
  const next = nextAsked(asked, recognised);
  return (
    <div className="lab-pad">
      <StrokePad
        label={t.padLabel}
        name={t.pad}
        lines={lines}
        side={padSide}
        pen={penWidth(params.pen)}
        step={perPixel}
        onBegin={(at) => set({ strokes: begun(strokesBefore(now()), at) }, 'stroke')}
        onDraw={(points) => set({ strokes: drawn(now(), points) }, 'stroke')}
        onEnd={() => {
          set({ strokes: lifted(now()) }, 'stroke');
          settle();
        }}
      >
        {isExample(strokes) ? t.padExample : lines.length === 0 && t.padEmpty(Math.round(asked))}
      </StrokePad>
      <div className="run-buttons">
        <Button icon="undo" disabled={lines.length === 0} onPress={() => set(withoutLast(store.getState()))}>
          {t.undo}
        </Button>
        <Button icon="close" disabled={lines.length === 0} onPress={() => set(cleared(store.getState()))}>
          {next === Math.round(asked) ? t.clear : t.next(next)}
        </Button>
        <span className="control-help">
          <Explained label={t.keysName} computation={t.keys}>
            ?
          </Explained>
        </span>
      </div>
      {!fitsLink(strokes) && <p className="figure-note">{t.tooLong}</p>}
    </div>
  );
}
