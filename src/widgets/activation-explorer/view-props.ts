import type { ViewProps } from '~/kit/widget';
import type { Probe, Settings } from './state';

export type PartProps = ViewProps<Settings, Probe>;
