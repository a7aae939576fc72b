import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { useReducedMotion } from '~/ui/use-reduced-motion';
import { strings } from '~/ui/words';
import { type RunEnd, sessionSpeeds, speeds } from './run';
import { SessionAside } from './session/session-aside';
import { Trouble } from './session/trouble';
import type { FigureStore } from './state';

const texts = strings(
  {
    run: 'Training',
    play: 'Run',
    pause: 'Pause',
    step: 'One step',
    leap: (steps: number) => `Run ${steps} steps`,
    again: 'From the same start',
    speed: 'Steps per second',
    fastest: 'as fast as it can',
    time: 'Step in view',
    of: (last: number) => `of ${last}`,
    diverged: (step: number) =>
      `Stopped at step ${step}: the next step would make the loss grow beyond all bounds. The last good weights are kept. Is the learning rate too large?`,
    'left-range': (step: number) => `Stopped at step ${step}: a weight has reached the edge of this figure.`,
    goal: (step: number) => `Stopped after step ${step}: the goal that was set is reached.`,
    settled: (step: number) => `Stopped after step ${step}: nothing is left to learn.`,
    finished: (step: number) => `Stopped after ${step} steps, as far as this figure records.`,
  },
  {
    run: '학습',
    play: '실행',
    pause: '멈춤',
    step: '한 걸음',
    leap: (steps) => `${steps}걸음 실행`,
    again: '같은 출발점에서',
    speed: '초당 걸음 수',
    fastest: '가능한 한 빠르게',
    time: '보고 있는 걸음',
    of: (last) => `/ ${last}`,
    diverged: (step) =>
      `${step}걸음에서 멈췄습니다. 한 걸음 더 가면 손실이 걷잡을 수 없이 커집니다. 가중치는 마지막으로 쓸 만했던 값으로 두었습니다. 학습률이 너무 큰 것은 아닐까요?`,
    'left-range': (step) =>
      `${step}걸음에서 멈췄습니다. 가중치 하나가 이 그림이 다루는 범위의 끝에 닿았습니다.`,
    goal: (step) => `${step}걸음에서 멈췄습니다. 정해 둔 목표에 이르렀습니다.`,
    settled: (step) => `${step}걸음에서 멈췄습니다. 더 배울 것이 없습니다.`,
    finished: (step) => `${step}걸음에서 멈췄습니다. 이 그림은 여기까지만 기록합니다.`,
  },
);

/** Play, one step, speed, and the way back to any recorded step. */
export function RunControls<P, Derived, Inner>({
  store,
}: {
  readonly store: FigureStore<P, Derived, Inner>;
}) {
  const t = texts[useLocale()];
  const calm = useReducedMotion();
  const { frames, at, playing, speed, ended, previous } = useStore(store, (state) => state.run);
  const { play, session } = store.getState();
  const first = frames[0]?.step ?? 0;
  const last = frames.at(-1)?.step ?? 0;
  // A session takes thousands of steps where a run in the page takes tens.
  const leap = session ? 1000 : 50;
  const choices = session ? sessionSpeeds : speeds;
  return (
    <fieldset className="run-controls">
      <legend className="visually-hidden">{t.run}</legend>
      <div className="run-buttons">
        {calm ? (
          <Button kind="primary" icon="play" onPress={() => play.advance(leap, true)}>
            {t.leap(leap)}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon={playing ? 'pause' : 'play'}
            onPress={playing ? play.pause : play.start}
          >
            {playing ? t.pause : t.play}
          </Button>
        )}
        <Button icon="step" onPress={() => play.advance(1, true)}>
          {t.step}
        </Button>
        <Button icon="reset" disabled={frames.length < 2 && previous.length < 2} onPress={play.again}>
          {t.again}
        </Button>
        {!calm && (
          <Choice
            look="select"
            label={t.speed}
            value={speedCode(speed)}
            options={choices.map((each) => ({
              value: speedCode(each),
              label: Number.isFinite(each) ? String(each) : t.fastest,
            }))}
            onChange={(value) => play.setSpeed(value === fastest ? Number.POSITIVE_INFINITY : Number(value))}
          />
        )}
      </div>
      <Slider
        label={t.time}
        unit={t.of(last)}
        value={at}
        min={first}
        max={last}
        step={1}
        onChange={play.seek}
        disabled={last === first}
      />
      <SessionAside store={store} />
      <p className="run-notice" role="status">
        {ended && t[ended.why satisfies RunEnd](ended.step)}
      </p>
      <Trouble store={store} />
    </fieldset>
  );
}

const fastest = 'fastest';
const speedCode = (speed: number) => (Number.isFinite(speed) ? String(speed) : fastest);
