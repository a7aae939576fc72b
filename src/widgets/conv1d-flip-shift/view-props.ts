import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { params, Sliding } from './state';

export type Conv1dProps = ViewProps<ValuesOf<typeof params>, Sliding>;
