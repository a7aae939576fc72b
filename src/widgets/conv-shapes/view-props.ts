import type { ViewProps } from '~/kit/widget';
import type { ConvShapes, params, Shapes } from './state';
import type { ValuesOf } from '~/kit/params';

export type ConvShapesProps = ViewProps<ValuesOf<typeof params>, Shapes>;
export type { ConvShapes };
