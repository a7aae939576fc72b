import type { Challenge } from '~/kit/widget';
import type { DigitLabState } from './state';

export const challenges: Readonly<Record<string, Challenge<DigitLabState>>> = {};
