import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { Looking, Place } from './looking';
import type { Shading } from './shading';
import type { Own, params, Sweep } from './state';

export type Conv2dSweepProps = ViewProps<ValuesOf<typeof params>, Sweep, Own>;

/** A part of the figure in which a window can be looked at. */
export interface LookingProps extends Conv2dSweepProps {
  readonly looking: Looking;
  onHover(place: Place | undefined): void;
}

/** A part of the figure that shows the output. */
export interface OutputProps extends LookingProps {
  readonly shading: Shading;
  /** So many outputs the sweep has come to; undefined while all are shown. */
  readonly swept: number | undefined;
  onSweep(place: number | undefined): void;
}
