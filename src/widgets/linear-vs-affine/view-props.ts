import type { ViewProps } from '~/kit/widget';
import type { MapTest, Settings } from './state';

export type PartProps = ViewProps<Settings, MapTest>;
