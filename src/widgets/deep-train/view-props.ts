import type { ViewProps } from '~/kit/widget';
import type { DeepTraining, Inner, Settings } from './state';

export type PartProps = ViewProps<Settings, DeepTraining, Inner>;
