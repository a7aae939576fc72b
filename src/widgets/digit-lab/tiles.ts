import type { MapTile } from '~/plots/mosaic';
import { rampShade, signedShade } from '~/plots/shades';
import { layers } from './cells';
import type { Look } from './look';

/** The maps of a layer, which share an array with the channels together. */
export const channelTiles = (
  values: Float32Array,
  channels: number,
  name: (k: number) => string,
): readonly MapTile[] =>
  Array.from({ length: channels }, (_, c) => ({ label: name(c + 1), values, offset: c, stride: channels }));

/** The eight filters of the first layer. */
export const filterTiles = (parameters: readonly Float32Array[], name: (k: number) => string) =>
  channelTiles(parameters[0]!, layers.map1.maps, name);

export const oneTile = (label: string, values: ArrayLike<number>): readonly MapTile[] => [{ label, values }];

export const tilesOf = (arrays: readonly Float32Array[], name: (k: number) => string): readonly MapTile[] =>
  arrays.map((values, k) => ({ label: name(k + 1), values }));

/** The same functions for ever: colours are mixed once. */
export const signed = signedShade(1);
export const inkShade = rampShade('ink', 0, 0.85);
export const shareShade = rampShade('prediction', 0, 1);

/** The numbers that the maps of a layer show. */
export const shownMaps = (look: Look, rectified: boolean) => ({
  map1: rectified ? look.relu1 : look.conv1,
  map2: rectified ? look.relu2 : look.conv2,
});
