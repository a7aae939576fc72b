import { type Augmentation, unchanged } from '~/datasets/augment';

/** Augmentations to begin with. */
export const presets = {
  none: unchanged,
  affine: { ...unchanged, shift: 1.5, rotation: 15, scale: 0.15, shear: 0.3 },
  mirror: { ...unchanged, flip: true },
  spin: { ...unchanged, rotation: 180 },
} as const satisfies Record<string, Augmentation>;
