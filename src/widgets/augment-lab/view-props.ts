import type { ViewProps } from '~/kit/widget';
import type { AugmentLab, Inner, Settings } from './state';

export type PartProps = ViewProps<Settings, AugmentLab, Inner>;
