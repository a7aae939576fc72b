import type { ViewProps } from '~/kit/widget';
import type { FilterGallery, Inner, Settings } from './state';

export type PartProps = ViewProps<Settings, FilterGallery, Inner>;
