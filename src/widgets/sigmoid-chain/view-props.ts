import type { ViewProps } from '~/kit/widget';
import type { Chain, Settings } from './state';

export type PartProps = ViewProps<Settings, Chain>;
