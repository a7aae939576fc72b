import type { Factor } from '~/models/sigmoid-chain';

export const subscript = (index: number): string =>
  [...String(index)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');

/** ∂y/∂w₂; ∂y/∂x for 0. */
export const derivativeName = (k: number): string => (k === 0 ? '∂y/∂x' : `∂y/∂w${subscript(k)}`);

/** σ′(z₃), w₃, a₂; the input of the first layer is x. */
export function factorName({ kind, layer }: Omit<Factor, 'value'>): string {
  if (kind === 'slope') return `σ′(z${subscript(layer)})`;
  if (kind === 'weight') return `w${subscript(layer)}`;
  return layer === 0 ? 'x' : `a${subscript(layer)}`;
}
