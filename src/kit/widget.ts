import type { ComponentType } from 'react';
import type { Locale, Words } from '~/ui/words';
import type { ParamTable, Values, ValuesOf } from './params';
import type { FigureState, FigureStore } from './state';

export interface Challenge<State> {
  readonly ask: Words;
  readonly hint: Words;
  /** Not true at the start; one that needs training also asks for `state.actions > 0`. */
  met(state: State): boolean;
}

/** The same computation, with the numbers on screen put in; printing what `describe` and the picture show. */
export interface CodeSample {
  readonly numpy: string;
  readonly pytorch: string;
  readonly tfjs: string;
}

/** The numbers of a figure as rows, for the reader's table and for CSV. */
export interface NumberTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ViewProps<P, Derived, Inner = undefined> {
  readonly store: FigureStore<P, Derived, Inner>;
}

/** What a figure asks of the reader's browser that a page around it has to allow. */
export type Permission = 'camera';

/** What `src/widgets/<name>/index.ts` exports by default. */
export interface Widget<T extends ParamTable, Derived, Inner = undefined> {
  readonly title: Words;
  /** One sentence under the figure on pages that give it no caption of their own. */
  readonly caption: Words;
  readonly params: T;
  readonly needs?: readonly Permission[];
  createState(initial?: Values): FigureStore<ValuesOf<T>, Derived, Inner>;
  /** The picture in one to three sentences, for ears and for readers without script. */
  describe(state: FigureState<ValuesOf<T>, Derived, Inner>, locale: Locale): string;
  readonly challenges: Readonly<Record<string, Challenge<FigureState<ValuesOf<T>, Derived, Inner>>>>;
  code(state: FigureState<ValuesOf<T>, Derived, Inner>): CodeSample;
  table(state: FigureState<ValuesOf<T>, Derived, Inner>, locale: Locale): NumberTable;
  readonly View: ComponentType<ViewProps<ValuesOf<T>, Derived, Inner>>;
}

/** A widget whose types its user need not know: what pages, links and the contract tests work with. */
// biome-ignore lint/suspicious/noExplicitAny: each widget has its own types; nothing here looks inside them
export type AnyWidget = Widget<any, any, any>;

/** Checks a widget against the contract and keeps its types. */
export const defineWidget = <T extends ParamTable, Derived, Inner = undefined>(
  widget: Widget<T, Derived, Inner>,
) => widget;
