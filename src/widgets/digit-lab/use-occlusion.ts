import { useEffect, useState } from 'react';
import { noOcclusion, type Occlusion, occlusionFurther, occlusionTotal } from './attention';

/** Milliseconds of a frame; the rest of it belongs to the hand, and to the picture. */
const budget = 6;

/** An occlusion map that grows, frame by frame, while its figure is in view. */
export function useOcclusion(
  parameters: readonly Float32Array[],
  picture: Float32Array,
  digit: number,
  size: number,
  isWatched: boolean,
): Occlusion {
  const [map, setMap] = useState(noOcclusion);
  useEffect(() => {
    setMap(noOcclusion);
    if (!isWatched) return;
    let known = noOcclusion;
    let frame: number;
    const further = () => {
      known = occlusionFurther(known, parameters, picture, { digit, size }, budget, () => performance.now());
      setMap(known);
      if (known.done < occlusionTotal) frame = requestAnimationFrame(further);
    };
    frame = requestAnimationFrame(further);
    return () => cancelAnimationFrame(frame);
  }, [parameters, picture, digit, size, isWatched]);
  return map;
}
