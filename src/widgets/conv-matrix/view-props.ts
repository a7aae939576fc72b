import type { ViewProps } from '~/kit/widget';
import type { Settings } from './params';
import type { ConvolutionMatrix } from './state';

export type ConvMatrixProps = ViewProps<Settings, ConvolutionMatrix>;
