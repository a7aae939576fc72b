import type { ViewProps } from '~/kit/widget';
import type { Bias, Inner, Settings } from './state';

export type PartProps = ViewProps<Settings, Bias, Inner>;
