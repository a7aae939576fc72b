import type { ViewProps } from '~/kit/widget';
import type { GateTable, Settings } from './state';

export type PartProps = ViewProps<Settings, GateTable>;
