import './cell-map.css';
import { toneClass } from '~/ui/tone';
import { type CellSign, signPath } from './cells';
import type { PixelFill } from './pixel-fill';
import type { Shade } from './shades';

interface ShadeLegendProps {
  /** What the colours say, with its unit. */
  readonly label: string;
  /** From the lowest value to the highest. */
  readonly steps: readonly { readonly value: number; readonly text: string }[];
  shade?(value: number): Shade;
  /** The colour itself, instead of a shade. */
  fill?(value: number): PixelFill;
  sign(value: number): CellSign | undefined;
}

/** Which colour and sign is which value. */
export function ShadeLegend({ label, steps, shade, fill, sign }: ShadeLegendProps) {
  return (
    <figure className="shade-legend legend">
      <figcaption>{label}</figcaption>
      <ul>
        {steps.map(({ value, text }) => {
          const { tone, amount } = shade?.(value) ?? { tone: 'ink', amount: 1 };
          const kind = sign(value);
          return (
            <li key={text}>
              <svg className={toneClass(tone)} viewBox="0 0 24 16" aria-hidden="true">
                <rect
                  className="cell"
                  x="-24"
                  width="72"
                  height="16"
                  fillOpacity={amount}
                  style={fill && { fill: fill(value).fill }}
                />
                {kind && <path className={`cell-sign cell-sign-${kind}`} d={signPath[kind](12, 8, 3.5)} />}
              </svg>
              {text}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
