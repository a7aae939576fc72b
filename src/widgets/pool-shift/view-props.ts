import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { Look } from './looking';
import type { params } from './settings';
import type { Shifting } from './state';

export type PoolShiftProps = ViewProps<ValuesOf<typeof params>, Shifting>;

export interface GridProps extends PoolShiftProps {
  /** The cell that is looked at, in the map and in its copy. */
  readonly look: Look;
  onLook(look: Look): void;
}
