import type { ValuesOf } from '~/kit/params';
import type { ViewProps } from '~/kit/widget';
import type { ConvShapes, params, Shapes } from './state';

export type ConvShapesProps = ViewProps<ValuesOf<typeof params>, Shapes>;
export type { ConvShapes };
