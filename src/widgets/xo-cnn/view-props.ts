import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { Look, Spot } from './look';
import type { params } from './settings';
import type { Inner, Reading } from './state';

export type XoCnnProps = ViewProps<ValuesOf<typeof params>, Reading, Inner>;

export interface PartProps extends XoCnnProps {
  readonly look: Look | undefined;
  /** What has to do with what is looked at. */
  readonly spots: readonly Spot[];
  onLook(look: Look): void;
}
