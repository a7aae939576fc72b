import type { ViewProps } from '~/kit/widget';
import type { Multiplication, Settings } from './state';

export type MatmulLensProps = ViewProps<Settings, Multiplication>;
