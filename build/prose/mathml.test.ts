import { expect, test } from 'vitest';
import { misshapen } from './mathml';
import { setTex, TexError } from './set-tex';

test('an element with too many or too few parts is found, and sound ones are not', () => {
  expect(misshapen('<math><msub><mi>r</mi><mi>max</mi><mo>⁡</mo></msub></math>')).toBe('msub');
  expect(misshapen('<math><mfrac><mrow><mi>a</mi><mi>b</mi></mrow></mfrac></math>')).toBe('mfrac');
  expect(misshapen('<math><msubsup><mi>w</mi><mspace width="1em"/><mn>2</mn></msubsup></math>')).toBe(
    undefined,
  );
});

test('a formula that browsers would take for broken is refused with a way out', () => {
  expect(() => setTex(String.raw`r_{\max}`, false)).toThrow(TexError);
  expect(() => setTex(String.raw`r_{\max}`, false)).toThrow(/\\mathrm\{max\}/);
  expect(setTex(String.raw`r_\mathrm{max}+\max_i s_i+\sum_{i=1}^n x_i^2`, true)).toContain('<msub>');
});
