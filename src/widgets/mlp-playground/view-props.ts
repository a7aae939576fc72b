import type { ViewProps } from '~/kit/widget';
import type { Inner, Playground, Settings } from './state';

export type PartProps = ViewProps<Settings, Playground, Inner>;
export type Store = PartProps['store'];
