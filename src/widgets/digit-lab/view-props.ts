import type { ValuesOf } from '~/kit/params';
import type { FigureStore } from '~/kit/state';
import type { DigitLab, Inner, params } from './state';

export type Store = FigureStore<ValuesOf<typeof params>, DigitLab, Inner>;
export interface PartProps {
  readonly store: Store;
}
