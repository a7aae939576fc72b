import type { ViewProps } from '~/kit/widget';
import type { Settings, Tower } from './state';

export type PartProps = ViewProps<Settings, Tower>;
