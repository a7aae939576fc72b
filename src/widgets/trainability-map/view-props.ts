import type { ViewProps } from '~/kit/widget';
import type { Inner, Settings, Sweep } from './state';

export type PartProps = ViewProps<Settings, Sweep, Inner>;
