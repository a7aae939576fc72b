import { createStore, type StoreApi } from 'zustand/vanilla';
import { sameData } from '~/numerics/same-data';
import { acceptAll, defaultsOf, type ParamTable, type Values, type ValuesOf } from './params';
import { noRun, type Run, type RunActions, type RunOwner, runActions, type Training } from './run';
import { sessionActions, sessionStart } from './session/actions';
import type { Session, SessionStatus } from './session/session';

/**
 * What a widget is made of below its picture.
 * `inner` is what a run changes and no link carries (the weights of a hidden layer); most widgets have none.
 */
export interface Recipe<T extends ParamTable, Derived, Inner = undefined> {
  readonly params: T;
  /** Everything the picture shows that follows from the settings. Pure; called once per change. */
  derive(params: ValuesOf<T>, inner: Inner): Derived;
  /**
   * The inner state a fresh run begins with; called again when one of `restarts` changes, with what there was `before`: files
   * that the reader has opened outlive a run.
   */
  start?(params: ValuesOf<T>, before?: Inner): Inner;
  readonly restarts?: readonly (keyof T & string)[];
  /** What a change of the reader's brings along, from what there is `now`: choosing a loss sets the learning rate that suits it. */
  implied?(patch: Partial<ValuesOf<T>>, now: Snapshot<ValuesOf<T>, Derived, Inner>): Partial<ValuesOf<T>>;
  /** Learning by pure steps in the page. */
  readonly training?: Training<ValuesOf<T>, Derived, Inner>;
  /** Learning, or other long work, in a worker. */
  readonly session?: Session<ValuesOf<T>, Inner>;
}

export interface Snapshot<P, Derived, Inner> {
  readonly params: P;
  readonly inner: Inner;
  readonly derived: Derived;
}

export interface FigureState<P, Derived, Inner = undefined> extends Snapshot<P, Derived, Inner> {
  /** How often the reader's hand has changed something. A figure that was only loaded has 0. */
  readonly actions: number;
  /** A drag or a held key is under way: scales of plots wait until it ends. */
  readonly moving: boolean;
  readonly past: readonly Snapshot<P, Derived, Inner>[];
  readonly future: readonly Snapshot<P, Derived, Inner>[];
  readonly run: Run<P, Derived, Inner>;
  /** How a worker is doing; only where there is one. */
  readonly session?: SessionStatus;
  /** The reader's hand: stops a run and can be undone. Changes with the same `gesture` are undone together. */
  set(patch: Partial<P>, gesture?: string): void;
  /** The same for what no link carries (a weight edited by hand, a loaded network), with settings that go with it. */
  edit(inner: Inner, patch?: Partial<P>, gesture?: string): void;
  /** Ends a gesture: the next change is a new step for undo. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Back to the defaults; can be undone. */
  reset(): void;
  readonly play: RunActions;
}

export type FigureStore<P, Derived, Inner = undefined> = StoreApi<FigureState<P, Derived, Inner>>;
export type StateOf<T extends ParamTable, Derived, Inner = undefined> = FigureState<
  ValuesOf<T>,
  Derived,
  Inner
>;

const undoDepth = 100;

/** One store per figure on the page, started from the defaults with `initial` laid over them. */
export function createFigure<T extends ParamTable, Derived, Inner = undefined>(
  recipe: Recipe<T, Derived, Inner>,
  initial: Values = {},
): FigureStore<ValuesOf<T>, Derived, Inner> {
  type P = ValuesOf<T>;
  type State = FigureState<P, Derived, Inner>;
  const snapshot = (params: P, inner: Inner): Snapshot<P, Derived, Inner> => ({
    params,
    inner,
    derived: recipe.derive(params, inner),
  });
  const fresh = (params: P, before?: Inner) => snapshot(params, recipe.start?.(params, before) as Inner);
  const first = { ...defaultsOf(recipe.params), ...acceptAll(recipe.params, initial) } as P;
  const { session } = recipe;
  let gesture: string | undefined;

  /** Work that goes on by itself has to begin anew. */
  const isOtherTask = (before: P, after: P) => {
    const task = (params: P) => session?.task(params, recipe.start?.(params) as Inner);
    return session?.auto === true && !sameData(task(before), task(after));
  };
  const runsOnUnder = (changed: readonly (keyof P & string)[]) =>
    session !== undefined &&
    (session.auto || changed.every((name) => name === 'backend' || session.runsOn?.includes(name)));

  return createStore<State>((setState, get) => {
    const remember = () => [...get().past, pick(get())].slice(-undoDepth);
    const move = (from: 'past' | 'future', to: 'past' | 'future') => {
      const next = get()[from].at(-1);
      if (!next) return;
      gesture = undefined;
      setState({
        ...next,
        [from]: get()[from].slice(0, -1),
        [to]: [...get()[to], pick(get())],
        moving: false,
        actions: get().actions + 1,
        run: get().play.interrupted(),
      });
    };
    const change = (patch: Partial<P>, inner: Inner | undefined, nextGesture: string | undefined) => {
      const wanted = acceptAll(recipe.params, patch as Values) as Partial<P>;
      const current = get();
      const accepted = { ...recipe.implied?.(wanted, current), ...wanted };
      const changed = (Object.keys(accepted) as (keyof P & string)[]).filter(
        (name) => !same(accepted[name], current.params[name]),
      );
      if (changed.length === 0 && inner === undefined) return;
      const merges = nextGesture !== undefined && nextGesture === gesture;
      gesture = nextGesture;
      const params = { ...current.params, ...accepted };
      const restart =
        inner === undefined &&
        (changed.some((name) => recipe.restarts?.includes(name)) || isOtherTask(current.params, params));
      const runsOn = inner === undefined && !restart && runsOnUnder(changed);
      setState({
        ...(restart ? fresh(params, current.inner) : snapshot(params, inner ?? current.inner)),
        ...(merges ? {} : { past: remember() }),
        future: [],
        moving: nextGesture !== undefined,
        actions: current.actions + 1,
        ...(runsOn ? {} : { run: current.play.interrupted() }),
      });
    };
    const owner: RunOwner<P, Derived, Inner> = {
      params: recipe.params,
      snapshot,
      fresh: (params) => fresh(params, get().inner),
      read: () => ({ ...pick(get()), run: get().run }),
      write: (patch, byReader) =>
        setState({
          ...patch,
          ...(byReader ? { past: remember(), future: [], moving: false, actions: get().actions + 1 } : {}),
        }),
    };
    return {
      ...fresh(first),
      actions: 0,
      moving: false,
      past: [],
      future: [],
      run: session ? { ...noRun, speed: session.speed ?? Number.POSITIVE_INFINITY } : noRun,
      ...(session && { session: sessionStart(session) }),
      set: (patch, nextGesture) => change(patch, undefined, nextGesture),
      edit: (inner, patch = {}, nextGesture) => change(patch, inner, nextGesture),
      settle() {
        gesture = undefined;
        if (get().moving) setState({ moving: false });
      },
      undo: () => move('past', 'future'),
      redo: () => move('future', 'past'),
      reset() {
        gesture = undefined;
        setState({
          ...fresh(defaultsOf(recipe.params) as P, get().inner),
          past: remember(),
          future: [],
          moving: false,
          run: get().play.interrupted(),
        });
      },
      play: session
        ? sessionActions(
            owner,
            session,
            () => get().session!,
            (status) => setState({ session: status }),
          )
        : runActions(owner, recipe.training),
    };
  });
}

function pick<P, D, I>({ params, inner, derived }: Snapshot<P, D, I>): Snapshot<P, D, I> {
  return { params, inner, derived };
}

function same(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((entry, i) => entry === b[i])
    : a === b;
}
