import { josa } from '~/ui/josa';
import type { Locale } from '~/ui/words';
import type { PoolShift } from './state';
import { percent, shiftWords } from './sums';

/** The two sizes, what a window gives, and what the shift does to pixels and to the pooled map. */
export function describe({ params, derived }: PoolShift, locale: Locale): string {
  const { side, outSide, pooling, responses } = derived;
  const { window, stride } = pooling;
  const shift = shiftWords(params, locale);
  const [pixels, pooled] = [responses.pixels.change, responses.pooling.change];
  const [en, ko] = [locale === 'en', locale === 'ko'];
  const kind = params.kind === 'max' ? { en: 'maximum', ko: '최댓값' } : { en: 'average', ko: '평균' };
  const sizes = ko
    ? `${side}×${side} 맵에서 ${window}×${window} 창을 스트라이드 ${stride}로 옮기며 ${kind.ko}을 남기면 ${josa(`${outSide}×${outSide}`, '이/가')} 됩니다.`
    : `A ${side}×${side} map becomes ${outSide}×${outSide}: the ${kind.en} of every ${window}×${window} window, stride ${stride}.`;
  if (pixels === undefined || pooled === undefined)
    return en
      ? `${sizes} The map is ${shift}; its pooled map was all zero before.`
      : `${sizes} 맵: ${shift}. 옮기기 전의 풀링 결과는 모두 0이었습니다.`;
  return en
    ? `${sizes} The map is ${shift}: its pixels change by ${percent(pixels)}, the pooled map by ${percent(pooled)}.`
    : `${sizes} 맵: ${shift}. 픽셀은 ${percent(pixels)}, 풀링 결과는 ${percent(pooled)} 달라집니다.`;
}
