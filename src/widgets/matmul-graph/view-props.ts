import type { ViewProps } from '~/kit/widget';
import type { GraphView, Settings } from './state';

export type MatmulGraphProps = ViewProps<Settings, GraphView>;
