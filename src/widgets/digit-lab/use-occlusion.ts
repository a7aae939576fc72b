import { useFrameWork } from '~/kit/use-frame-work';
import { noOcclusion, type Occlusion, occlusionFurther, occlusionTotal } from './attention';

/** An occlusion map that grows, frame by frame, while its figure is in view. */
export const useOcclusion = (
  parameters: readonly Float32Array[],
  picture: Float32Array,
  digit: number,
  size: number,
  isWatched: boolean,
): Occlusion =>
  useFrameWork({
    of: [parameters, picture, digit, size],
    isWatched,
    start: () => noOcclusion,
    further: (known, milliseconds) =>
      occlusionFurther(known, parameters, picture, { digit, size }, milliseconds, () => performance.now()),
    isDone: ({ done }) => done >= occlusionTotal,
    share: 6,
  });
