import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { params, Shifting } from './state';

export type PoolShiftProps = ViewProps<ValuesOf<typeof params>, Shifting>;
