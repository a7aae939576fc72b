import type { ViewProps } from '~/kit/widget';
import type { Bias, Inner, Settings } from './state';

export type PartProps = ViewProps<Settings, Bias, Inner>;

/** Milliseconds between two pictures while a run plays: charts and numbers are read, not watched. */
export const beat = 150;
