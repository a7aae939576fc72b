import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { params, Votes } from './state';

export type CatColumnsProps = ViewProps<ValuesOf<typeof params>, Votes>;
