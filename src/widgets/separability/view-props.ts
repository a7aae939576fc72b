import type { ViewProps } from '~/kit/widget';
import type { Fit, Separation, Settings } from './state';

export type PartProps = ViewProps<Settings, Separation, Fit>;
