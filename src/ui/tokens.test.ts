import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tones } from './tone';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    [light!, dark!] as const,
  ]),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high! + 0.05) / (low! + 0.05);
}

const named = (name: string) => colours.get(name === 'soft' ? 'ink-soft' : name)!;

test('every tone can be read as text on paper, on a sheet and in a hollow, light and dark', () => {
  for (const tone of [...tones, 'accent', 'good', 'warn', 'bad'])
    for (const ground of ['paper', 'sheet', 'sunken'])
      for (const theme of [0, 1] as const)
        expect(contrast(named(tone)[theme], named(ground)[theme]), `${tone} on ${ground}`).toBeGreaterThan(
          4.5,
        );
});

test('focus and the edges of controls stand out', () => {
  for (const name of ['focus', 'line-strong'])
    for (const theme of [0, 1] as const)
      expect(contrast(named(name)[theme], named('sheet')[theme]), name).toBeGreaterThan(3);
});

test('every tone has its class', () => {
  for (const tone of tones) expect(css).toContain(`.tone-${tone} {`);
});
