import type { ViewProps } from '~/kit/widget';
import type { Class, Lesson, Settings } from './state';

export type PartProps = ViewProps<Settings, Class, Lesson>;
