import type { ViewProps } from '~/kit/widget';
import type { Settings } from './params';
import type { Answers, Lesson } from './state';

export type PartProps = ViewProps<Settings, Answers, Lesson>;

/** What the reader looks at; both planes and the diagram show it. */
export interface Look {
  /** The hidden unit in the hand. */
  readonly unit: number;
  onUnit(unit: number): void;
  /** The example whose numbers are shown. */
  readonly sample: number;
  onSample(sample: number): void;
}

export type LookProps = PartProps & { readonly look: Look };
