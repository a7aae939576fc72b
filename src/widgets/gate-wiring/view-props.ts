import type { ViewProps } from '~/kit/widget';
import type { Settings, Wiring } from './state';

export type PartProps = ViewProps<Settings, Wiring>;
