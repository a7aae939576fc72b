import type { ViewProps } from '~/kit/widget';
import type { Classification, Settings } from './state';

export type PartProps = ViewProps<Settings, Classification>;
