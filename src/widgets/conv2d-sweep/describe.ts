import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { kernels } from './kernels';
import type { Conv2dSweep } from './state';
import { texts } from './strings';

/** What the kernel makes of the picture, what it gives at the chosen place, and how it answers edges. */
export function describe({ params, derived }: Conv2dSweep, locale: Locale): string {
  const t = texts[locale];
  const { picture, size, name, windows, low, high, at, window, response } = derived;
  if (!windows) return t.tooLarge;
  const named = name ? kernels[name].words[locale] : '';
  const sentences = [
    derived.missing && t.missing,
    t.says(
      t.kernelOf(`${size}×${size}`, named, params.flip),
      `${picture.rows}×${picture.columns}`,
      `${windows.rows.output}×${windows.columns.output}`,
      formatNumber(low),
      formatNumber(high),
    ),
    t.saysWindow(t.cell(at[0] + 1, at[1] + 1), formatNumber(window.value)),
    t.saysEdges(formatNumber(response.verticalEdge), formatNumber(response.horizontalEdge)),
  ];
  return sentences.filter(Boolean).join(' ');
}
