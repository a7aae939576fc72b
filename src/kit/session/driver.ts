import type { Answer, Line } from '~/training/protocol';
import { openLine, troubleOf } from './lines';
import { createPace, createSlices, createTachometer, inPageTime } from './pace';
import { isComplete, type SessionStatus } from './session';
import { createWatchdog } from './watchdog';

interface Place<P, Inner> {
  readonly params: P;
  readonly inner: Inner;
}
interface DriverParts<P, Inner> {
  read(): Place<P, Inner> & {
    readonly run: {
      readonly playing: boolean;
      readonly speed: number;
      readonly at: number;
      readonly frames: readonly unknown[];
    };
  };
  task(params: P, inner: Inner): unknown;
  readonly auto: boolean;
  readonly maxSteps: number;
  /** Shows an answer. Returns where the trainer stands now. */
  accept(answer: Answer, byReader: boolean): Place<P, Inner>;
  status(): SessionStatus;
  tell(status: SessionStatus): void;
  play(playing: boolean): void;
}

interface Question<P> {
  readonly journey: number;
  readonly byReader: boolean;
  readonly params: P;
}

/** The reader has asked for no steps by hand. */
const nothing = { steps: 0, byReader: false };

// How often the speed is told: often enough to be read, seldom enough to hold still.
const ratePeriod = 400;

/**
 * Asks a trainer for one slice of work at a time, on the beat of the screen: at the start of a frame the last answer is shown
 * and the next slice is asked for, and while the page draws, the worker works.
 */
export function openDriver<P, Inner>(parts: DriverParts<P, Inner>) {
  let line: Line | undefined;
  /** Where the trainer at the other end stands; undefined when it has to be told anew. */
  let place: Place<P, Inner> | undefined;
  /** Counts how often the reader has gone elsewhere: an answer to an older question is not shown. */
  let journey = 0;
  let asking: Question<P> | undefined;
  let answer: Answer | undefined;
  let owed = nothing;
  let inView = false;
  let frame: number | undefined;
  let told = 0;
  let wasPlaying = false;
  const pace = createPace();
  const slices = createSlices();
  const tachometer = createTachometer();
  const watchdog = createWatchdog((message) =>
    update({ trouble: { kind: 'silent', message, backend: parts.status().backend } }),
  );
  const update = (change: Partial<SessionStatus>) => parts.tell({ ...parts.status(), ...change });
  const owe = (next: typeof owed) => {
    owed = next;
    if (parts.status().owing !== next.steps > 0) update({ owing: next.steps > 0 });
  };

  function wake() {
    if (typeof requestAnimationFrame === 'undefined') return;
    frame ??= requestAnimationFrame((now) => {
      frame = undefined;
      beat(now);
    });
  }

  function beat(now: number) {
    if (answer && asking) show(answer, asking, now);
    if (asking || parts.status().trouble) return;
    const wish = wanted(now);
    if (!wish) return;
    if (wish.steps === 0 && place) wake();
    else ask(wish, now);
  }

  /** What is to be done next; `steps` 0 when it is not yet time. */
  function wanted(now: number): { steps: number; byReader: boolean } | undefined {
    const { run, inner } = parts.read();
    const all = Number.MAX_SAFE_INTEGER;
    if (owed.steps > 0) return inView ? owed : undefined;
    if (parts.auto)
      return inView && !parts.status().held && !isComplete(inner)
        ? { steps: all, byReader: false }
        : undefined;
    if (!run.playing || !inView) {
      pace.rest();
      return undefined;
    }
    const steps = run.speed === Number.POSITIVE_INFINITY ? all : pace.due(now, run.speed);
    return { steps, byReader: false };
  }

  async function ask({ steps, byReader }: { steps: number; byReader: boolean }, now: number) {
    const { params, inner, run } = parts.read();
    // Work that goes on by itself is the same under all settings that its task does not know.
    const isThere = place?.inner === inner && (parts.auto || place.params === params);
    const task = isThere ? undefined : parts.task(params, inner);
    if (!isThere && task === undefined) {
      parts.play(false);
      owe(nothing);
      return;
    }
    const time = slices.at(now);
    const question = { journey, byReader, params };
    asking = question;
    if (!place && !parts.status().opening) update({ opening: true });
    watchdog.watch(line === undefined);
    // The start is part of the record: it is looked at before the first step.
    const begins = !parts.auto && run.frames.length === 0;
    try {
      const opened = line ?? (await openLine(parts.status().inPage, () => update({ inPage: true })));
      if (asking !== question) return opened.close();
      line = opened;
      const heard = await line.work({
        task,
        steps: begins ? 0 : Math.min(steps, Math.max(0, parts.maxSteps - run.at)),
        milliseconds: parts.status().inPage ? inPageTime : time,
      });
      if (asking !== question) return;
      answer = heard;
      wake();
    } catch (error) {
      if (asking === question) fail(error);
    }
  }

  function show(heard: Answer, question: Question<P>, now: number) {
    watchdog.calm();
    answer = undefined;
    asking = undefined;
    if (parts.status().trouble) update({ trouble: undefined });
    if (question.journey !== journey) {
      place = undefined;
      return;
    }
    const taken = heard.step - heard.from;
    // The first of the reader's steps can be undone, the others with it.
    if (owed.steps > 0) owe({ steps: heard.ended ? 0 : Math.max(0, owed.steps - taken), byReader: false });
    pace.took(taken);
    if (taken > 0) tachometer.add(taken, heard.spent);
    const isUnder = parts.auto || parts.read().params === question.params;
    const stands = parts.accept(heard, question.byReader);
    // A setting that came while it worked (another learning rate) it has to be told.
    place = isUnder ? stands : undefined;
    tellPlace(heard, now);
    wake();
  }

  function tellPlace({ backend, instead }: Answer, now: number) {
    const status = parts.status();
    const isNew = status.opening || status.backend !== backend || status.instead?.of !== instead?.of;
    if (!isNew && now - told < ratePeriod) return;
    told = now;
    parts.tell({ ...status, opening: false, backend, instead, rate: tachometer.rate() });
  }

  /** Forgets the worker; what it was asked is not waited for. */
  function hangUp() {
    watchdog.calm();
    line?.close();
    line = undefined;
    place = undefined;
    asking = undefined;
    answer = undefined;
  }

  function fail(error: unknown) {
    const { backend } = parts.status();
    hangUp();
    owe(nothing);
    wasPlaying = parts.read().run.playing;
    if (wasPlaying) parts.play(false);
    update({ trouble: { ...troubleOf(error), backend }, opening: false });
  }

  function retry() {
    hangUp();
    update({ trouble: undefined, opening: false });
    if (wasPlaying) parts.play(true);
    wasPlaying = false;
    wake();
  }

  return {
    wake,
    /** The reader is elsewhere: what is being computed will not be shown. */
    leave() {
      journey++;
      owe(nothing);
      pace.rest();
      tachometer.reset();
    },
    /** So many steps more, whether it plays or not. */
    owe(steps: number, byReader: boolean) {
      owe({ steps: owed.steps + steps, byReader });
      wake();
    },
    attend(seen: boolean) {
      inView = seen;
      if (seen) wake();
    },
    release() {
      hangUp();
      inView = false;
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
      pace.rest();
      tachometer.reset();
    },
    retry,
    moveIn() {
      update({ inPage: true });
      retry();
    },
    wait() {
      update({ trouble: undefined });
      if (asking) watchdog.watch(false);
    },
  };
}
