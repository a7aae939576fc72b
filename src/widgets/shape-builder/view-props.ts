import type { ViewProps } from '~/kit/widget';
import type { Settings, Shapes } from './state';

export type ShapeBuilderProps = ViewProps<Settings, Shapes>;
