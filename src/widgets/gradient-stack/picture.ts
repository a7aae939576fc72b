import { activationRange } from '~/models/chain/activation-range';
import type { Domain } from '~/plots/coordinates';
import type { GradientStack, Settings, Stack } from './state';

type Shown = Pick<GradientStack, 'params' | 'derived'>;

// A scale that follows the numbers, but in strides: it stands still most of the time while a slider is dragged.
const stride = 4;

/** Powers of ten around all columns, with room below the shortest. */
export function powerDomain({ derived: { powers, band } }: { readonly derived: Stack }): Domain {
  const known = [...powers, ...band.flatMap((spread) => (spread ? [spread.low, spread.high] : []))].filter(
    Number.isFinite,
  );
  if (known.length === 0) return [-stride, 1];
  const low = Math.floor((Math.min(...known) - 0.5) / stride) * stride;
  return [low, Math.max(Math.ceil(Math.max(...known) + 0.2), low + stride)];
}

/** One slot for each layer. */
export const layerDomain = (depth: number): Domain => [0.5, depth + 0.5];

/** Between which values the activations are counted, and a little beyond. */
export function levelDomain({ activation }: Settings): Domain {
  const [low, high] = activationRange(activation);
  const room = (high - low) * 0.04;
  return [low - room, high + room];
}

/** What stands where a column cannot be. */
export const signOf = (power: number): string => (power === Number.NEGATIVE_INFINITY ? '0' : '∞');

/** The share of the signal's length that a step leaves: 0 of nothing is nothing. */
export const shareLeft = (after: number, before: number): number => (before === 0 ? 0 : after / before);

/** The layer that is looked at: the one pointed at, or the one chosen. */
export const seenLayer = ({ derived }: Shown, pointed: number | undefined): number =>
  Math.min(pointed === undefined ? derived.chosen : pointed + 1, Math.max(derived.layers.length, 1));
