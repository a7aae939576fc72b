import type { ViewProps } from '~/kit/widget';
import type { Settings } from './params';
import type { Im2col } from './state';
import type { Unrolled } from './unrolled';

export type Im2colProps = ViewProps<Settings, Im2col>;

/** What the eye is on: a row of col, and within it a filter or a column. */
export interface Focus {
  readonly row: number;
  readonly filter: number;
  readonly column?: number;
}

export interface PartProps {
  readonly unrolled: Unrolled;
  /** Rows unrolled so far. */
  readonly taken: number;
  readonly focus: Focus;
  /** Something is pointed at: a row, a filter, a column; what is not named stays. */
  onPoint(at: Partial<Focus>): void;
}
