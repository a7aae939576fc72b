import type { ViewProps } from '~/kit/widget';
import type { Fit, Settings } from './state';

export type PartProps = ViewProps<Settings, Fit>;
