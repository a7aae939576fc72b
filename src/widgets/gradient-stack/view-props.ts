import type { ViewProps } from '~/kit/widget';
import type { Inner, Settings, Stack } from './state';

export type PartProps = ViewProps<Settings, Stack, Inner>;
