import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { Matching, params } from './state';

export type XoPatternProps = ViewProps<ValuesOf<typeof params>, Matching>;
